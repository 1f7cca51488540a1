package org.alliance.communities.board;

import java.time.Instant;

/**
 * An entry of the Board calendar.
 *
 * @param start when it begins
 * @param place a room, an address or a link
 * @param version how often it was changed
 */
public record Meeting(long id, Instant start, String place, Status status, int version) {

    public enum Status {
        PLANNED, HELD, CANCELLED
    }

    public Meeting(long id, Instant start, String place, Status status) {
        this(id, start, place, status, 0);
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

}
