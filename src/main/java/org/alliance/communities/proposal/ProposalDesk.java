package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Tokens;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.Proposal.Decision;
import org.alliance.communities.proposal.reading.Reading;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where proposals come in and may be taken back. */
@Component
@Transactional
public class ProposalDesk {

    private final ProposalBook book;

    private final VersionBook versions;

    private final FlagBook flags;

    private final PartsDesk parts;

    private final ReviewClock reviewClock;

    private final Votes votes;

    private final Resubmissions resubmissions;

    private final ProposalLetters letters;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    private final Tokens tokens;

    private final ApplicationEventPublisher events;

    ProposalDesk(ProposalBook book, VersionBook versions, FlagBook flags, PartsDesk parts, ReviewClock reviewClock, Votes votes,
            Resubmissions resubmissions, ProposalLetters letters, CaseHistory history, AllianceTime time, Clock clock, Tokens tokens,
            ApplicationEventPublisher events) {
        this.book = book;
        this.versions = versions;
        this.flags = flags;
        this.parts = parts;
        this.reviewClock = reviewClock;
        this.votes = votes;
        this.resubmissions = resubmissions;
        this.letters = letters;
        this.history = history;
        this.time = time;
        this.clock = clock;
        this.tokens = tokens;
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
        Set<Part> missing = parts.missing(reading.passages());
        book.add(new Proposal(number, reading.title(), proposer.email(), proposerName, receivedAt,
                limit.deadline(receivedAt).orElse(null), mail, tokens.next(), missing, null, null, false, null, Map.of(), List.of()));
        versions.add(number, reading.passages(), mail, receivedAt, clock.instant());
        flags.add(number, mail, reading.flags());
        history.note(number, proposer.email().value(), "sent a proposal, received " + time.show(receivedAt));
        // Before the receipt is confirmed, which tells of it.
        earlier.ifPresent(before -> resubmissions.link(number, before, proposer.email().value()));
        events.publishEvent(new ProposalReceived(number));
        return number;
    }

    /** Confirms the receipt to the proposer. */
    public void acknowledge(String number) {
        letters.acknowledge(get(number), flags.unread(number), resubmissions.earlier(number));
    }

    /**
     * Takes a proposal back on the proposer's wish.
     *
     * @param received how the wish reached whoever records it
     */
    public void withdraw(String number, String reason, String received, String by) {
        // Whoever closes a vote at this moment holds it before its proposal.
        votes.lock(number);
        Proposal proposal = book.lockOpen(number);
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

    private Proposal get(String number) {
        return book.find(number).orElseThrow(() -> new IllegalStateException("No proposal " + number));
    }

}
