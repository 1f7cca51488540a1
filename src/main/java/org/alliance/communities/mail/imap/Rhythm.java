package org.alliance.communities.mail.imap;

import java.time.Duration;

/** Says when it is time again, by a clock that nobody sets. */
class Rhythm {

    private final long interval;

    private long last;

    Rhythm(Duration interval) {
        this.interval = interval.toNanos();
        this.last = System.nanoTime() - this.interval;
    }

    boolean isDue() {
        return System.nanoTime() - last >= interval;
    }

    void done() {
        last = System.nanoTime();
    }

}
