package org.alliance.communities.board;

import java.time.Instant;

/**
 * @param meeting the start of the meeting at which the vote is taken; null for an electronic vote
 * @param opening when a vote between meetings opens; null for one that opens at once or before its meeting
 * @param end when an electronic vote ends; null before it is opened
 */
record VoteTimes(Instant meeting, Instant opening, Instant end) {

    /** From when on the vote may be closed although ballots are missing. */
    Instant closing() {
        return meeting == null ? end : meeting;
    }

}
