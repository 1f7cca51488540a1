package org.alliance.communities.board;

/**
 * A member's seat in an open vote.
 *
 * @param name of the member
 * @param voted whether a ballot of it has been heard
 */
record Seat(long vote, String name, boolean voted) {
}
