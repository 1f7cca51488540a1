package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meetings;
import org.springframework.stereotype.Component;

/** Counts the review limit live against the Board calendar (clause A5). */
@Component
public class ReviewClock {

    private final BoardCalendar calendar;

    private final ReviewSettings settings;

    private final Clock clock;

    ReviewClock(BoardCalendar calendar, ReviewSettings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The limit by the calendar as it is now: for whoever asks about many proposals. */
    public ReviewLimit limit() {
        return limit(calendar.meetings());
    }

    /** The limit by the calendar, which nobody changes until the transaction ends: for dates that are kept. */
    public ReviewLimit heldLimit() {
        return limit(calendar.heldStill());
    }

    /** The limit by another calendar. */
    public ReviewLimit limit(Meetings meetings) {
        return new ReviewLimit(meetings, settings);
    }

    /** Within how many meetings after receipt a proposal is reviewed. */
    int meetings() {
        return settings.meetings();
    }

    /** The start of the last meeting within the limit; empty when the calendar has too few meetings. */
    public Optional<Instant> deadline(Instant receivedAt) {
        return limit().deadline(receivedAt);
    }

    /** The meetings within the limit that are still to come; the calendar stays so until the transaction ends. */
    public List<Meeting> choices(Instant receivedAt) {
        return heldLimit().choices(receivedAt, clock.instant());
    }

    /** Whether it is the last meeting within the limit, or one after it. */
    public boolean isLastChance(Instant receivedAt, Meeting meeting) {
        return limit().isLastChance(receivedAt, meeting);
    }

    /**
     * How many of the meetings since receipt have begun, while it was open.
     *
     * @param limit for whoever asks about many
     */
    public int passed(Proposal proposal, ReviewLimit limit) {
        return limit.passed(proposal.receivedAt(), proposal.isOpen() ? clock.instant() : proposal.decision().at());
    }

    /** The same as a clause of a sentence: "meeting 1 of 2 has passed". */
    public String passedInWords(Proposal proposal) {
        ReviewLimit limit = limit();
        return limit.inWords(passed(proposal, limit));
    }

    /** The next meeting of the calendar, within the limit or not. */
    Optional<Meeting> next() {
        return calendar.meetings().last(clock.instant(), 1);
    }

}
