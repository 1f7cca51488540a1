package org.alliance.communities.board;

import java.time.Instant;

/**
 * A change of the Board calendar that somebody thinks of.
 *
 * @param meeting the id of the meeting that is moved or cancelled; {@link #NEW} for one that is added
 * @param start when it shall begin; null for one that is cancelled
 * @param place a room, an address or a link; null for one that is cancelled
 */
public record MeetingChange(Kind kind, long meeting, Instant start, String place) {

    /** The id of a meeting that is not in the calendar yet. */
    public static final long NEW = 0;

    public enum Kind {
        ADD, MOVE, CANCEL
    }

    public static MeetingChange add(Instant start, String place) {
        return new MeetingChange(Kind.ADD, NEW, start, place);
    }

    /** Moves a meeting or changes its place. */
    public static MeetingChange move(long meeting, Instant start, String place) {
        return new MeetingChange(Kind.MOVE, meeting, start, place);
    }

    public static MeetingChange cancel(long meeting) {
        return new MeetingChange(Kind.CANCEL, meeting, null, null);
    }

}
