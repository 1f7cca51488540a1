package org.alliance.communities.board;

import java.time.Instant;

/**
 * One member's voice in a vote.
 *
 * @param member the login of the member whose ballot it is
 * @param castBy who entered it: the member, or staff on the member's behalf
 * @param received how staff heard of it; null when the member cast it
 */
public record Ballot(String member, Position position, String reason, Instant castAt, String castBy, String received,
        BallotSource source) {
}
