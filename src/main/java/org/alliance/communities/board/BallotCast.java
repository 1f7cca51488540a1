package org.alliance.communities.board;

/**
 * A ballot was heard by another way than the member's own task.
 *
 * @param ballot its id
 * @param vote the id of the vote
 */
public record BallotCast(String caseNumber, long ballot, long vote, Ballot cast) {
}
