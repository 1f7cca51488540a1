package org.alliance.communities.proposal.intake;

import java.util.List;
import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.intake.Parties.Party;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes a proposal back by a mail that asks for it. Nothing brings it back, so the mail must be of somebody whose it is, and
 * that must be certain.
 */
@Component
class WithdrawingByMail {

    private final Replies replies;

    private final Parties parties;

    private final Proposals proposals;

    private final ProposalDesk desk;

    WithdrawingByMail(Replies replies, Parties parties, Proposals proposals, ProposalDesk desk) {
        this.replies = replies;
        this.parties = parties;
        this.proposals = proposals;
        this.desk = desk;
    }

    /** The case that the mail answers, or the only open proposal of its sender; empty when neither tells one. */
    String caseOf(ReadMail read) {
        return replies.caseOf(read).orElseGet(() -> {
            List<String> own = replies.author(read).map(proposals::openOf).orElse(List.of());
            return own.size() == 1 ? own.get(0) : "";
        });
    }

    /**
     * @param reason in the words of the person who sorts the mail; may be empty
     * @throws Refusal when the mail is not of the case's proposer or one of its leads, or the case has ended
     */
    Placement withdraw(InboundMail mail, ReadMail read, String number, String reason, String by) {
        Proposal proposal = proposals.find(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        Optional<EmailAddress> author = replies.author(read);
        if (author.isEmpty()) {
            throw refused(number, "It is not certain who wrote this mail");
        }
        if (parties.of(proposal, author.get()).filter(party -> party != Party.OFFICE).isEmpty()) {
            throw refused(number, author.get() + " is neither the proposer nor a lead of " + number);
        }
        desk.withdraw(number, reason, "by mail " + mail.id(), by);
        return Placement.of(Disposition.REPLY, "Withdraws " + number + ", says " + by + ".", number);
    }

    private static Refusal refused(String number, String why) {
        return new Refusal(why + ", so this mail cannot withdraw it. If you have heard the wish from the proposer, please record"
                + " the withdrawal in the dossier of " + number + ", and how the wish was received.");
    }

}
