package org.alliance.communities.mail;

import java.time.Duration;

/** How long a letter rests after an attempt that failed: a minute at first, then ever longer, for about three days. */
final class BackOff {

    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofHours(6);

    /** More would not fit the numbers, and the longest rest is reached before. */
    private static final int MOST_DOUBLINGS = 16;

    /** The share of the rest that chance adds at most, so that letters that failed together do not come back together. */
    private static final double SPREAD = 0.25;

    private BackOff() {
    }

    /**
     * @param attempts how many have failed, from 1
     * @param chance from 0 to 1
     */
    static Duration after(int attempts, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        Duration rest = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return rest.plusMillis(Math.round(rest.toMillis() * SPREAD * chance));
    }

}
