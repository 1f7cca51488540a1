package org.alliance.communities.board.packet;

import java.time.Instant;
import java.util.List;

/**
 * All that a meeting needs, as it was known at one moment.
 *
 * @param start of the meeting
 * @param quorum how many ballots make a vote count, in a sentence
 * @param items in the order of the agenda
 * @param minutes how long the meeting is; 0 where nobody has written it down
 */
public record Packet(long meeting, Instant start, String place, boolean cancelled, List<Attendee> attendance, String quorum,
        List<AgendaItem> items, List<OpenCondition> conditions, List<FutureItem> future, int minutes) {

    /** Whether there is anything to take up. */
    boolean hasBusiness() {
        return !items.isEmpty() || !conditions.isEmpty();
    }

    /** The same after its meeting was cancelled. */
    Packet withoutMeeting() {
        return new Packet(meeting, start, place, true, attendance, quorum, items, conditions, future, minutes);
    }

}
