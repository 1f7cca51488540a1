package org.alliance.communities.board;

import java.time.Instant;

/**
 * An entry of the Board calendar.
 *
 * @param start when it begins
 * @param place a room, an address or a link
 */
public record Meeting(long id, Instant start, String place, Status status) {

    public enum Status {
        PLANNED, HELD, CANCELLED
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

}
