package org.alliance.communities.board;

import java.time.Instant;

/**
 * When a vote that is taken at a meeting opens, reminds, closes, and is waited for.
 *
 * @param closing from when on the open vote may be closed although ballots are missing
 * @param due when the Chair is asked to close it
 */
public record VoteDates(Instant opening, Instant reminder, Instant closing, Instant due) {
}
