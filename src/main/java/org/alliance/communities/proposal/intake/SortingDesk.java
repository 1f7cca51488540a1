package org.alliance.communities.proposal.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.PostDesk;
import org.alliance.communities.mail.SenderCheck;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.ReviewSettings;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person says what a mail is that no rule could place, in a task or on the mail's page. */
@Component
@Transactional
public class SortingDesk {

    private static final Map<String, String> ACTS = Map.of("proposal", "made it the proposal ", "reply", "assigned it to ",
            "withdraw", "took it as the withdrawal of ");

    /** What a mail's documents belong to. */
    private static final Set<String> CASES = Set.of("proposal", "reply");

    private final Inbox inbox;

    private final PostDesk post;

    private final SenderCheck senders;

    private final Directory directory;

    private final ReviewSettings settings;

    private final Proposals proposals;

    private final WithdrawingByMail withdrawing;

    private final JoiningReply joining;

    private final OpeningCase opening;

    private final CaseHistory history;

    private final ApplicationEventPublisher events;

    SortingDesk(Inbox inbox, PostDesk post, SenderCheck senders, Directory directory, ReviewSettings settings,
            Proposals proposals, WithdrawingByMail withdrawing, JoiningReply joining, OpeningCase opening, CaseHistory history,
            ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.post = post;
        this.senders = senders;
        this.directory = directory;
        this.settings = settings;
        this.proposals = proposals;
        this.withdrawing = withdrawing;
        this.joining = joining;
        this.opening = opening;
        this.history = history;
        this.events = events;
    }

    /**
     * The same decision without a task. An open task for it ends.
     *
     * @param reason why, in the person's own words
     */
    public void sortWithoutTask(long id, String decision, String number, String proposer, String by, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("Please give a reason: it stays in the record of the mail.");
        }
        decide(id, decision, number, proposer, by, reason);
        events.publishEvent(new MailSorted(id, by));
    }

    /**
     * @param decision {@code proposal}, {@code reply}, {@code withdraw} or {@code not-for-us}
     * @param number the case of a reply or withdrawal; a withdrawal may leave it out when the mail tells its case. A reply to a
     * case that has ended joins it and changes nothing of it
     * @param proposer the address of the member who stands for the proposal of somebody unknown; may be empty
     */
    public void sort(long id, String decision, String number, String proposer, String by) {
        decide(id, decision, number, proposer, by, "");
    }

    private void decide(long id, String decision, String number, String proposer, String by, String reason) {
        if (decision.equals("not-for-us")) {
            post.discard(id, by, reason);
            return;
        }
        InboundMail mail = post.toSort(id);
        Placement placement = mail.disposition() == Disposition.QUARANTINED ? unread(mail, decision, number, proposer, by, reason)
                : placement(mail, decision, number, proposer, by, reason);
        post.place(id, placement, by, ACTS.get(decision) + placement.caseNumber(), reason);
    }

    private Placement placement(InboundMail mail, String decision, String number, String proposer, String by, String reason) {
        ReadMail read = inbox.read(mail.id());
        if (!read.documents().isEmpty() && CASES.contains(decision)) {
            // They were a stranger's until now; what they say joins the case.
            inbox.openDocuments(mail.id());
        }
        return switch (decision) {
            case "proposal" -> proposal(mail, read, proposer, by);
            case "reply" -> reply(mail, read, mustName(number), by);
            case "withdraw" -> withdrawing.withdraw(mail, read, mustName(number.isEmpty() ? withdrawing.caseOf(read) : number), reason, by);
            default -> throw new Refusal("The mail is a proposal, a reply, a withdrawal (withdraw) or not-for-us.");
        };
    }

    /**
     * A mail in quarantine can be filed with a case for people to look at. One that only has too much in it can begin a case as
     * well, by what its headers say: then the review counts from its receipt, and its parts are asked for.
     */
    private Placement unread(InboundMail mail, String decision, String number, String proposer, String by, String reason) {
        if (decision.equals("proposal") && inbox.mayBeOpened(mail.id())) {
            return placement(mail, decision, number, proposer, by, reason);
        }
        if (!decision.equals("reply")) {
            throw new Refusal("A mail in quarantine cannot be read. It can be placed again, filed with a case or discarded.");
        }
        String known = proposals.find(mustName(number)).map(Proposal::number)
            .orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        history.note(known, by, "filed mail " + mail.id() + " here, which could not be read");
        return Placement.of(Disposition.REPLY, "Filed unread with " + known + ", says " + by + ".", known);
    }

    private Placement proposal(InboundMail mail, ReadMail read, String standsFor, String by) {
        Optional<Person> member = (standsFor.isEmpty() ? senders.authenticated(read).map(ReadMail.Sender::address)
                : EmailAddress.read(standsFor)).flatMap(directory::find);
        Person proposer = member.filter(person -> person.isAnyOf(settings.proposers()))
            .orElseThrow(() -> new Refusal("A proposal needs a member who stands for it: please give the mail address of a"
                    + " member library employee, Council member, Board member or Central Staff member as proposer."));
        String name = standsFor.isEmpty() ? read.author().map(ReadMail.Sender::name).orElse("") : "";
        String number = opening.open(proposer, name, mail, read, read(read));
        history.note(number, by, proposer.email().value(), "took mail " + mail.id() + " as this proposal");
        return Placement.of(Disposition.PROPOSAL, "A proposal, says " + by + "; " + proposer.email() + " stands for it.", number);
    }

    private Placement reply(InboundMail mail, ReadMail read, String number, String by) {
        EmailAddress from = read.author().map(ReadMail.Sender::address)
            .orElseThrow(() -> new Refusal("This mail has no single sender, so it cannot join a case."));
        joining.joinOrFile(number, from, mail, read, read(read));
        history.note(number, by, from.value(), "took mail " + mail.id() + " into this case");
        return Placement.of(Disposition.REPLY, "Belongs to " + number + ", says " + by + ".", number);
    }

    private static Reading read(ReadMail read) {
        return ProposalReader.read(read);
    }

    private static String mustName(String number) {
        if (number.isEmpty()) {
            throw new Refusal("Please give the number of the proposal, for example COP-2026-001.");
        }
        return number;
    }

}
