package org.alliance.communities.clock;

import java.time.Instant;

/** Translates the time stamps of outside systems, which know nothing of a demo clock, into our time. */
@FunctionalInterface
public interface Arrival {

    /** Our time at the real moment of a stamp. */
    Instant onOurClock(Instant stamp);

}
