package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.Tokens;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.Proposal.Decision;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where proposals come in, are completed and may be taken back. */
@Component
@Transactional
public class ProposalDesk {

    private final ProposalBook book;

    private final VersionBook versions;

    private final CompletenessRule completeness;

    private final ReviewClock reviewClock;

    private final Votes votes;

    private final Resubmissions resubmissions;

    private final ProposalLetters letters;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    private final Tokens tokens;

    private final Inbox inbox;

    private final ApplicationEventPublisher events;

    ProposalDesk(ProposalBook book, VersionBook versions, CompletenessRule completeness, ReviewClock reviewClock, Votes votes,
            Resubmissions resubmissions, ProposalLetters letters, CaseHistory history, AllianceTime time, Clock clock, Tokens tokens,
            Inbox inbox, ApplicationEventPublisher events) {
        this.book = book;
        this.versions = versions;
        this.completeness = completeness;
        this.reviewClock = reviewClock;
        this.votes = votes;
        this.resubmissions = resubmissions;
        this.letters = letters;
        this.history = history;
        this.time = time;
        this.clock = clock;
        this.tokens = tokens;
        this.inbox = inbox;
        this.events = events;
    }

    /**
     * Opens a case for a mailed proposal.
     *
     * @param proposer who stands for it
     * @param name how the proposer's mail gave the name; may be empty
     * @param mail the first mail
     * @param receivedAt when that mail reached the mailbox
     * @param earlier the number of the one that it takes up; empty when it takes up none
     * @return its number
     */
    public String receive(Person proposer, String name, long mail, Instant receivedAt, Reading reading, Optional<String> earlier) {
        ReviewLimit limit = reviewClock.heldLimit();
        String number = book.nextNumber(time.day(receivedAt).getYear());
        String proposerName = !proposer.name().isBlank() ? proposer.name() : name;
        Set<Part> missing = missing(reading.passages());
        book.add(new Proposal(number, reading.title(), proposer.email(), proposerName, receivedAt,
                limit.deadline(receivedAt).orElse(null), mail, tokens.next(), missing, null, null, false, null, Map.of(), List.of()));
        versions.add(number, reading.passages(), mail, receivedAt, clock.instant());
        book.addFlags(number, reading.flags());
        history.note(number, proposer.email().value(), "sent a proposal, received " + time.show(receivedAt));
        // Before the receipt is confirmed, which tells of it.
        earlier.ifPresent(before -> resubmissions.link(number, before, proposer.email().value()));
        events.publishEvent(new ProposalReceived(number));
        return number;
    }

    /**
     * Takes what a reply brings into the case; what was there before is kept as an older version. What a reply brings again
     * changes nothing.
     *
     * @param receivedAt when the reply reached the mailbox; of two versions of a part the later sent counts
     */
    public void merge(String number, EmailAddress from, long mail, Instant receivedAt, Reading reading, String body) {
        Proposal proposal = mustBeOpen(number);
        Map<Part, Passage> brought = new EnumMap<>(Part.class);
        brought.putAll(reading.passages());
        String ownWords = ProposalReader.bareAnswer(body);
        if (brought.isEmpty() && proposal.missing().size() == 1 && !ownWords.isEmpty()) {
            // Whoever is asked for a single thing often answers without a heading.
            brought.put(proposal.missing().iterator().next(), new Passage(ownWords, "body of a reply", true, false));
        }
        keepNew(proposal, brought, mail, receivedAt, reading);
        history.note(number, from.value(), brought.isEmpty() ? "sent a reply without a new part of the proposal"
                : "sent " + titles(brought));
        if (!brought.isEmpty()) {
            events.publishEvent(new PartsArrived(number));
        }
    }

    /**
     * Takes in what a mail of the case brings now that its documents were read. What it brought before, whatever was made of
     * it since, changes nothing.
     *
     * @param receivedAt when that mail reached the mailbox
     * @param reading of the whole mail
     */
    public void mergeDocuments(String number, long mail, Instant receivedAt, Reading reading) {
        Proposal proposal = mustBeOpen(number);
        Map<Part, Passage> brought = new EnumMap<>(Part.class);
        brought.putAll(reading.passages());
        versions.all(number).stream().filter(version -> version.mail() == mail)
            .forEach(known -> brought.computeIfPresent(known.part(),
                    (part, passage) -> passage.text().equals(known.passage().text()) ? null : passage));
        keepNew(proposal, brought, mail, receivedAt, reading);
        history.note(number, CaseHistory.SYSTEM, "read the documents of mail " + mail + ", which brought "
                + (brought.isEmpty() ? "no new part of the proposal" : titles(brought)));
        events.publishEvent(new PartsArrived(number));
    }

    /** Leaves in what was brought only what the case does not say already. */
    private void keepNew(Proposal proposal, Map<Part, Passage> brought, long mail, Instant receivedAt, Reading reading) {
        brought.entrySet().removeIf(entry -> entry.getValue().saysTheSameAs(proposal.parts().get(entry.getKey())));
        versions.add(proposal.number(), brought, mail, receivedAt, clock.instant());
        book.addFlags(proposal.number(), reading.flags());
        // Read again: an older mail that was sorted late does not replace what a newer one said.
        book.setMissing(proposal.number(), missing(versions.counting(proposal.number())));
    }

    private static String titles(Map<Part, Passage> brought) {
        return brought.keySet().stream().map(Part::title).collect(Collectors.joining(", "));
    }

    /** Confirms the receipt to the proposer. */
    public void acknowledge(String number) {
        letters.acknowledge(get(number), resubmissions.earlier(number));
    }

    /** Whether no part is missing. Who brings one meanwhile waits until the case has come to rest, and is heard then. */
    public boolean isComplete(String number) {
        return book.lockComplete(number);
    }

    /** Asks the proposer for what is missing, quoting what was found; not before the documents that came are read. */
    public void askForParts(String number) {
        Proposal proposal = get(number);
        if (isReadingDocuments(proposal)) {
            history.note(number, CaseHistory.SYSTEM, "will ask the proposer for what is missing when the documents are read");
            return;
        }
        letters.askForParts(proposal, clock.instant());
        history.note(number, CaseHistory.SYSTEM, "asked the proposer for " + proposal.missing().stream().map(Part::title)
            .collect(Collectors.joining(", ")));
    }

    private boolean isReadingDocuments(Proposal proposal) {
        return Stream.concat(Stream.of(proposal.firstMail()), versions.all(proposal.number()).stream().map(Version::mail))
            .distinct().anyMatch(inbox::isReadingDocuments);
    }

    public void remindOfParts(String number) {
        letters.remindOfParts(get(number));
    }

    /**
     * Takes a proposal back on the proposer's wish.
     *
     * @param received how the wish reached whoever records it
     */
    public void withdraw(String number, String reason, String received, String by) {
        // Whoever closes a vote at this moment holds it before its proposal.
        votes.lock(number);
        Proposal proposal = mustBeOpen(number);
        if (received.isBlank()) {
            throw new Refusal("Please say how the proposer's wish reached you, for example \"by mail\".");
        }
        String why = reason.isBlank() ? "The proposer withdrew it." : reason;
        book.decide(number, new Decision(Outcome.WITHDRAWN, why, clock.instant()));
        votes.withdraw(number, "the proposal was withdrawn");
        history.note(number, by, proposal.proposer().value(), "withdrawn, received " + received + ". " + why);
        events.publishEvent(new ProposalWithdrawn(number));
    }

    /** Confirms the withdrawal to the proposer. */
    public void confirmWithdrawal(String number) {
        letters.confirmWithdrawal(get(number));
    }

    Set<Part> missing(Map<Part, Passage> passages) {
        return completeness.missing(passages.entrySet().stream().filter(entry -> entry.getValue().complete())
            .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private Proposal mustBeOpen(String number) {
        Proposal proposal = book.lock(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        if (!proposal.isOpen()) {
            throw new Refusal(number + " is " + proposal.decision().outcome().key() + " already.");
        }
        return proposal;
    }

    private Proposal get(String number) {
        return book.find(number).orElseThrow(() -> new IllegalStateException("No proposal " + number));
    }

}
