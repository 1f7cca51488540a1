package org.alliance.communities.board;

/**
 * A vote takes ballots from now on.
 *
 * @param vote its id
 */
public record VoteOpened(long vote, String caseNumber) {
}
