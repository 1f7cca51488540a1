package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Was it sent to a reply address that tells no single case? It never joins one by its sender or subject alone. */
@Component
@Order(500)
class StrayReplyQuestion implements Question {

    private final Replies replies;

    StrayReplyQuestion(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return replies.isReply(read) && replies.caseOf(read).isEmpty()
                ? Optional.of(Placement.of(Disposition.SORT, "Its reply address belongs to no case, or to more than one."))
                : Optional.empty();
    }

}
