package org.alliance.communities.board;

import java.time.Instant;

/**
 * When a vote that is taken at a meeting opens, reminds and closes.
 *
 * @param closing from when on the open vote may be closed although ballots are missing
 */
public record VoteDates(Instant opening, Instant reminder, Instant closing) {
}
