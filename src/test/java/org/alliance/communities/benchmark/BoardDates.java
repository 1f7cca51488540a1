package org.alliance.communities.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The calendar of both sides: the first meeting is near enough for the vote to open at once. */
record BoardDates(Instant first, Instant second) {

    static final int SEATS = 7;

    /** @param second the demo calendar's first meeting, which comes after the one that is added */
    static BoardDates before(Instant second) {
        return new BoardDates(Instant.now().plus(Duration.ofDays(6)).truncatedTo(ChronoUnit.MINUTES), second);
    }

}
