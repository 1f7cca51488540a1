package org.alliance.communities.board;

/**
 * Staff entered the ballot of a member.
 *
 * @param ballot the id of the ballot
 * @param position what was recorded
 */
public record BallotRecorded(long ballot, String caseNumber, String member, String position, String by, String received) {
}
