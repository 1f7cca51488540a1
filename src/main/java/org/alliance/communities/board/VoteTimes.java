package org.alliance.communities.board;

import java.time.Instant;

/**
 * @param meeting the start of the meeting at which the vote is taken; null for an electronic vote
 * @param end when an electronic vote ends; null before it is opened
 */
record VoteTimes(Instant meeting, Instant end) {

    /** From when on the vote may be closed although ballots are missing. */
    Instant closing() {
        return meeting == null ? end : meeting;
    }

}
