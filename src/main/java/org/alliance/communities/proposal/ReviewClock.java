package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.springframework.stereotype.Component;

/** Counts the review limit in Board meetings after receipt, live against the calendar (clause A5). */
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

    /** The start of the last meeting within the limit; empty when the calendar has too few meetings. */
    public Optional<Instant> deadline(Instant receivedAt) {
        return calendar.last(receivedAt, settings.meetings()).map(Meeting::start);
    }

    /** From when on the review counts as missed. */
    public Optional<Instant> missedFrom(Instant receivedAt) {
        return deadline(receivedAt).map(deadline -> deadline.plus(settings.missedAfter()));
    }

    /** When an unanswered consultation is recorded as timed out. */
    public Optional<Instant> consultationEnds(Instant receivedAt) {
        return deadline(receivedAt).map(deadline -> deadline.minus(settings.consultationBefore()));
    }

    /** When it is clear that the first meeting passed without a decision; empty when it is the only one. */
    public Optional<Instant> firstMeetingPassed(Instant receivedAt) {
        return settings.meetings() < 2 ? Optional.empty()
                : calendar.last(receivedAt, 1).map(meeting -> meeting.start().plus(settings.missedAfter()));
    }

    /** The meetings within the limit that are still to come. */
    public List<Meeting> choices(Instant receivedAt) {
        return calendar.after(receivedAt, settings.meetings()).stream().filter(this::isAhead).toList();
    }

    /** Whether it is the last meeting within the limit, or one after it. */
    public boolean isLastChance(Instant receivedAt, Meeting meeting) {
        return deadline(receivedAt).filter(deadline -> !meeting.start().isBefore(deadline)).isPresent();
    }

    /** How many of the meetings since receipt have begun. */
    public int passed(Proposal proposal) {
        Instant until = proposal.isOpen() ? clock.instant() : proposal.decision().at();
        return calendar.heldBetween(proposal.receivedAt(), until);
    }

    /** The next meeting of the calendar, within the limit or not. */
    Optional<Meeting> next() {
        return calendar.last(clock.instant(), 1);
    }

    private boolean isAhead(Meeting meeting) {
        return meeting.start().isAfter(clock.instant());
    }

}
