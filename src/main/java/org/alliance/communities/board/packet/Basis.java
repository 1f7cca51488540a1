package org.alliance.communities.board.packet;

/**
 * What of a meeting a version must not lag behind. When it is another, the next version is due.
 *
 * @param changes how often the meeting was moved, renamed or cancelled
 * @param votes how many votes were ever opened for it
 */
record Basis(int changes, int votes) {
}
