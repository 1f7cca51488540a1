package org.alliance.communities.board;

import java.time.Instant;

/**
 * A member's seat in an open vote.
 *
 * @param name of the member
 * @param voted whether a ballot of it has been heard
 * @param conflict why the member is marked beforehand; null when they are not
 * @param end when an electronic vote stops taking ballots; null for a vote at a meeting
 */
record Seat(long vote, String caseNumber, String member, String name, boolean voted, String conflict, Instant end) {
}
