package org.alliance.communities.community;

import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Directory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is it what a lead writes about their community, such as the yearly report? It joins the community's record. */
@Component
@Order(450)
class LeadReplyQuestion implements Question {

    private static final int LONGEST = 10_000;

    private final Replies replies;

    private final CommunityRegister register;

    private final CaseHistory history;

    private final Directory directory;

    LeadReplyQuestion(Replies replies, CommunityRegister register, CaseHistory history, Directory directory) {
        this.replies = replies;
        this.register = register;
        this.history = history;
        this.directory = directory;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return replies.caseOf(read).flatMap(key -> register.find(key.split("/", 2)[0])
            .map(community -> reply(key, community, mail, read)));
    }

    private Placement reply(String key, Community community, InboundMail mail, ReadMail read) {
        Optional<EmailAddress> lead = replies.author(read)
            .filter(author -> community.leads().stream().anyMatch(one -> directory.isSamePerson(one.email(), author)));
        if (lead.isEmpty()) {
            return Placement.of(Disposition.SORT, "It answers " + key + ", but its sender has no part in that case.");
        }
        String text = read.body().substring(0, Math.min(LONGEST, read.body().length())).strip();
        history.note(community.slug(), lead.get().value(), "wrote in mail " + mail.id() + ": " + text);
        return Placement.of(Disposition.REPLY, "A lead writes about " + key + ".", key);
    }

}
