package org.alliance.communities.board;

import java.time.Instant;

/**
 * An electronic vote was called between meetings.
 *
 * @param opens when it takes ballots
 */
record VoteAnnounced(String caseNumber, Instant opens) {
}
