package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.NamedLeads;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.stereotype.Component;

/** Opens a case for a mail; one that continues, or names, a case that ended without approval takes that up. */
@Component
class OpeningCase {

    private final ProposalDesk desk;

    private final SentBefore sentBefore;

    private final NamedLeads leads;

    private final Replies replies;

    private final Proposals proposals;

    private final Inbox inbox;

    OpeningCase(ProposalDesk desk, SentBefore sentBefore, NamedLeads leads, Replies replies, Proposals proposals, Inbox inbox) {
        this.inbox = inbox;
        this.desk = desk;
        this.sentBefore = sentBefore;
        this.leads = leads;
        this.replies = replies;
        this.proposals = proposals;
    }

    /**
     * @param name how the mail gives the name of its sender; may be empty
     * @return the number of the case
     */
    String open(Person proposer, String name, InboundMail mail, ReadMail read, Reading reading) {
        // A number in the subject comes this far only when a person has looked at the mail.
        Optional<String> earlier = replies.caseOf(read).or(() -> NamedCaseQuestion.numberIn(read.subject())).flatMap(proposals::find).filter(Resubmissions::canBeTakenUp)
            .filter(before -> !before.receivedAt().isAfter(mail.receivedAt())).map(Proposal::number);
        String number = desk.receive(proposer, name, mail.id(), inbox.firstReceipt(mail.id()), reading, earlier);
        sentBefore.keep(number, read, reading);
        leads.note(number, reading.leads(), proposer.email());
        return number;
    }

}
