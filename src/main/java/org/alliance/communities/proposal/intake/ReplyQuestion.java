package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is it a reply to a proposal? The secret in the address must be right, and the sender must be the proposer. */
@Component
@Order(400)
class ReplyQuestion implements Question {

    private final Replies replies;

    private final Proposals proposals;

    private final ProposalDesk desk;

    ReplyQuestion(Replies replies, Proposals proposals, ProposalDesk desk) {
        this.replies = replies;
        this.proposals = proposals;
        this.desk = desk;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return replies.caseOf(read).flatMap(proposals::find).map(proposal -> reply(proposal, mail, read));
    }

    private Placement reply(Proposal proposal, InboundMail mail, ReadMail read) {
        String number = proposal.number();
        if (replies.author(read).filter(proposal.proposer()::equals).isEmpty()) {
            return Placement.of(Disposition.SORT, "Its reply address belongs to " + number + ", but its sender does not.");
        }
        if (ProposalReader.wantsWithdrawal(read.subject(), read.texts())) {
            return Placement.of(Disposition.SORT, "The proposer seems to withdraw " + number + ": please confirm.");
        }
        if (!proposal.isOpen()) {
            return Placement.of(Disposition.SORT, "It answers " + number + ", which is closed.");
        }
        desk.merge(number, proposal.proposer(), mail.id(), ProposalReader.read(read.subject(), read.texts()), read.body());
        return Placement.of(Disposition.REPLY, "A reply of the proposer to " + number + ".", number);
    }

}
