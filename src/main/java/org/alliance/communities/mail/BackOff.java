package org.alliance.communities.mail;

import java.time.Duration;
import java.util.List;

/** How long a letter rests after an attempt that failed: minutes at first, then hours, for about three days. */
final class BackOff {

    static final int MOST_ATTEMPTS = 20;

    private static final List<Duration> FIRST = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1));

    private static final Duration LATER = Duration.ofHours(4);

    private BackOff() {
    }

    static Duration after(int attempts) {
        return attempts <= FIRST.size() ? FIRST.get(attempts - 1) : LATER;
    }

}
