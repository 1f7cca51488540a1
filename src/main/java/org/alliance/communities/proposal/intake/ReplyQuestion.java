package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.NamedLeads;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.intake.Parties.Party;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Is it a reply to a proposal? It must belong to the case's conversation, and its sender, believed, must be a party of the
 * case: secrets are forwarded and copied to colleagues.
 */
@Component
@Order(400)
class ReplyQuestion implements Question {

    private final Replies replies;

    private final Parties parties;

    private final Proposals proposals;

    private final JoiningReply joining;

    private final NamedLeads leads;

    private final CaseHistory history;

    ReplyQuestion(Replies replies, Parties parties, Proposals proposals, JoiningReply joining, NamedLeads leads,
            CaseHistory history) {
        this.replies = replies;
        this.parties = parties;
        this.proposals = proposals;
        this.joining = joining;
        this.leads = leads;
        this.history = history;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return replies.caseOf(read).flatMap(proposals::find).flatMap(proposal -> reply(proposal, mail, read));
    }

    private Optional<Placement> reply(Proposal proposal, InboundMail mail, ReadMail read) {
        String number = proposal.number();
        Optional<EmailAddress> author = replies.author(read);
        if (author.isEmpty()) {
            return sort("It answers " + number + ", but it is not certain who wrote it.");
        }
        if (parties.isOfBoard(author.get()) && replies.answersLetterForReaderAlone(read)) {
            // Of our letters only those about a vote are; the Chair and a proposer get them too.
            return sort("A member of the Board answers a letter about the vote on " + number + " by mail, which is no ballot:"
                    + " please tell them how to vote.");
        }
        Optional<Party> party = parties.of(proposal, author.get());
        if (party.isEmpty()) {
            return sort("It answers " + number + ", but its sender has no part in that case.");
        }
        if (!proposal.isOpen()) {
            return afterwards(proposal, read);
        }
        if (ProposalReader.wantsWithdrawal(read.subject(), read.texts())) {
            return sort("Its sender seems to withdraw " + number + ": please confirm.");
        }
        if (ProposalReader.announcesAnother(proposal.title(), read.subject())) {
            return sort("It answers " + number + " and announces a proposal with another title: please say what it is.");
        }
        Reading reading = ProposalReader.read(read);
        return switch (party.get()) {
            case PROPOSER -> {
                leads.note(number, reading.leads(), proposal.proposer());
                yield merged(number, proposal.proposer(), "proposer", mail, read, reading);
            }
            case LEAD -> merged(number, author.get(), "lead", mail, read, reading);
            case OFFICE -> noted(number, author.get(), mail, reading);
        };
    }

    /** What is decided stays as it is: whoever proposes again in an old conversation begins a new case. */
    private static Optional<Placement> afterwards(Proposal proposal, ReadMail read) {
        return ProposalReader.wantsCommunity(read.subject(), read.texts()) ? Optional.empty()
                : sort("It answers " + proposal.number() + ", which is " + proposal.decision().outcome().key() + ".");
    }

    private Optional<Placement> merged(String number, EmailAddress from, String who, InboundMail mail, ReadMail read,
            Reading reading) {
        joining.join(number, from, mail, read, reading);
        return Optional.of(Placement.of(Disposition.REPLY, "A reply of the " + who + " to " + number + ".", number));
    }

    /** What the office writes about a case is no part of the proposal unless a person says so. */
    private Optional<Placement> noted(String number, EmailAddress author, InboundMail mail, Reading reading) {
        if (!reading.passages().isEmpty()) {
            return sort("It brings parts of " + number + ", but not from its proposer: please say whether they join it.");
        }
        history.note(number, author.value(), "wrote about it in mail " + mail.id());
        return Optional.of(Placement.of(Disposition.REPLY, "The Alliance's office writes about " + number + ".", number));
    }

    private static Optional<Placement> sort(String reason) {
        return Optional.of(Placement.of(Disposition.SORT, reason));
    }

}
