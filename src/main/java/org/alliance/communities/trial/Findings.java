package org.alliance.communities.trial;

import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What was made of one mail, as lines for people. */
@Component
@ConditionalOnProperty("communities.trial.folder")
class Findings {

    /**
     * @param place the disposition's word, or that there is none
     * @param details the parts found with their places, doubts, and what could not be read
     */
    record Finding(String place, String reason, List<String> details) {
    }

    private final Inbox inbox;

    private final Failures failures;

    Findings(Inbox inbox, Failures failures) {
        this.inbox = inbox;
        this.failures = failures;
    }

    Finding of(InboundMail mail) {
        if (mail.disposition() == null) {
            return new Finding("could not be placed", failures.reason(mail.id()), List.of());
        }
        boolean written = mail.disposition() != Disposition.AUTOMATIC && mail.disposition() != Disposition.DUPLICATE;
        return new Finding(mail.disposition().key(), mail.reason(), written ? details(mail) : List.of());
    }

    private List<String> details(InboundMail mail) {
        ReadMail read = inbox.read(mail.id());
        Reading reading = ProposalReader.read(read.subject(), read.texts());
        List<String> details = new ArrayList<>();
        reading.passages().forEach((part, passage) -> details.add(part.key() + ": " + passage.source()
                + (passage.complete() ? "" : ", says nothing") + (passage.confirmed() ? "" : ", unconfirmed")));
        reading.flags().forEach(flag -> details.add("doubt about " + flag.part() + ": " + flag.kind()));
        read.unreadable().forEach(one -> details.add("cannot be read: " + one.source() + ", because " + one.reason()));
        return details;
    }

}
