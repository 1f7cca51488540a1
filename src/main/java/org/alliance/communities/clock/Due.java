package org.alliance.communities.clock;

import java.time.Instant;
import java.util.Optional;

/** Work that waits for a moment: sending mail, starting the yearly determination, the engine's timers. */
public interface Due {

    /** When there is something to do next; empty when nothing waits. A moment in the past means now. */
    Optional<Instant> next();

    /** Does what is due by now. Safe to repeat, and safe to run on two nodes at once. */
    void run();

    /** Whether the work is started by somebody else when its time comes; then {@link #run} waits for it to be done. */
    default boolean runsByItself() {
        return false;
    }

}
