package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meetings;

/**
 * The review limit, counted in the meetings of a calendar after receipt and never in days (clause A5).
 *
 * @param meetings the calendar, real or supposed
 */
public record ReviewLimit(Meetings meetings, ReviewSettings settings) {

    /** The start of the last meeting within the limit; empty when the calendar has too few meetings. */
    public Optional<Instant> deadline(Instant receivedAt) {
        return meetings.last(receivedAt, settings.meetings()).map(Meeting::start);
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
                : meetings.last(receivedAt, 1).map(meeting -> meeting.start().plus(settings.missedAfter()));
    }

    /** The meetings within the limit that are still to come. */
    public List<Meeting> choices(Instant receivedAt, Instant now) {
        return meetings.after(receivedAt, settings.meetings()).stream().filter(meeting -> meeting.start().isAfter(now)).toList();
    }

    /** Whether it is the last meeting within the limit, or one after it. */
    public boolean isLastChance(Instant receivedAt, Meeting meeting) {
        return deadline(receivedAt).filter(deadline -> !meeting.start().isBefore(deadline)).isPresent();
    }

    /** Whether a review that is placed on a meeting must be placed anew: it is cancelled, or beyond the limit of one not missed. */
    boolean isLost(Instant receivedAt, boolean missed, Meeting meeting) {
        return meeting.isCancelled()
                || !missed && deadline(receivedAt).filter(last -> meeting.start().isAfter(last)).isPresent();
    }

    /** How many meetings since receipt have begun by a moment, those beyond the limit too. */
    public int passed(Instant receivedAt, Instant until) {
        return meetings.begun(receivedAt, until);
    }

    /** How many meetings have passed, as a clause of a sentence: "meeting 1 of 2 has passed". */
    public String inWords(int passed) {
        int within = Math.min(passed, settings.meetings());
        return passed == 0 ? "none of " + settings.meetings() + " meetings has passed"
                : "meeting " + within + " of " + settings.meetings() + " has passed"
                        + (passed > within ? ", and " + (passed - within) + " more since" : "");
    }

}
