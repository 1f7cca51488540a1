package org.alliance.communities.board.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something with a time, as a calendar shows it.
 *
 * @param uid the same for ever, and nobody else's in the world
 * @param sequence how often it was changed
 * @param changedAt when it was last
 * @param start null when it has a day only
 * @param end null when it has none, as a deadline
 * @param day null when it has a start
 * @param place a room, an address or a link; may be empty
 * @param page where there is more about it; null when nowhere
 * @param cancelled shown as struck out, so that calendars that have it already do not keep it
 * @param busy whether it takes the reader's time
 */
public record CalendarEntry(String uid, int sequence, Instant changedAt, Instant start, Instant end, LocalDate day, String summary, String place,
        URI page, boolean cancelled, boolean busy) {
}
