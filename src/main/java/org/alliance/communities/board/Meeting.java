package org.alliance.communities.board;

import java.time.Instant;

/**
 * An entry of the Board calendar.
 *
 * @param start when it begins
 * @param place a room, an address or a link
 * @param version how often it was changed
 * @param changedAt when it was last
 */
public record Meeting(long id, Instant start, String place, Status status, int version, Instant changedAt) {

    public enum Status {
        PLANNED, HELD, CANCELLED
    }

    public Meeting(long id, Instant start, String place, Status status) {
        this(id, start, place, status, 0, Instant.EPOCH);
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

}
