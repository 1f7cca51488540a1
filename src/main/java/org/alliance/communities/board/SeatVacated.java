package org.alliance.communities.board;

/**
 * A member left the Board while a vote was open.
 *
 * @param member the login of the member whose seat it was
 */
public record SeatVacated(String caseNumber, String member) {
}
