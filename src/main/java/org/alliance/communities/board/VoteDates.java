package org.alliance.communities.board;

import java.time.Instant;

/**
 * When a vote that is taken at a meeting opens, reminds, is due, and is asked for.
 *
 * @param due when its meeting ends
 * @param asking when the Chair is asked to close it
 */
public record VoteDates(Instant opening, Instant reminder, Instant due, Instant asking) {
}
