package org.alliance.communities.proposal.reading;

import java.util.List;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Mails as the mail module hands them over, and the answers that they hold. */
final class ReadingFixtures {

    static final String NEED = "Four of our libraries catalogue sheet maps, and nobody knows how the others do it.";

    static final String ACTIVITIES = "Five calls a year and one shared handbook. We hope to halve the backlog.";

    static final String CONTINUATION = "Each May the members vote on going on. Without ten votes we stop.";

    static final String RESOURCES = "None beyond the standard support.";

    private ReadingFixtures() {
    }

    static Reading read(String body) {
        return ProposalReader.read("Proposal: maps", body(body));
    }

    static Passage passage(String body, Part part) {
        return read(body).passages().get(part);
    }

    static List<MailText> body(String text) {
        return List.of(new MailText("body", text));
    }

    static MailText attachment(String name, String text) {
        return new MailText("attachment " + name, text);
    }

    /** The four answers, each below a heading of this form, with {@code %s} for its words. */
    static String proposal(String form) {
        return "Dear Chair,\n\n" + form.formatted("Statement of need") + NEED + "\n\n"
                + form.formatted("Planned activities and intended impacts") + ACTIVITIES + "\n\n"
                + form.formatted("Criteria for the annual determination") + CONTINUATION + "\n\n"
                + form.formatted("Additional resources") + RESOURCES + "\n\nMika Stone, Harbor\n";
    }

}
