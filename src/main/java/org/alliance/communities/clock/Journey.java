package org.alliance.communities.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Takes the demo clock from one due moment to the next, so that everything happens in its order and at its time. */
class Journey {

    /** More rounds of work than this at one moment mean that work makes itself due again. */
    private static final int MOST_ROUNDS = 1000;

    private final DemoClock clock;

    private final List<Due> due;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    Journey(DemoClock clock, List<Due> due) {
        this.clock = clock;
        this.due = due;
    }

    /** Returns when everything that is due by the target has been done. */
    void travel(Duration distance) {
        oneAtATime.lock();
        try {
            Instant target = clock.instant().plus(distance);
            work();
            for (Optional<Instant> stop = nextStop(); stop.filter(s -> !s.isAfter(target)).isPresent(); stop = nextStop()) {
                clock.moveTo(stop.get());
                work();
            }
            clock.moveTo(target);
            work();
        }
        finally {
            oneAtATime.unlock();
        }
    }

    private Optional<Instant> nextStop() {
        return due.stream().flatMap(work -> work.next().stream()).min(Comparator.naturalOrder());
    }

    private void work() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Due> waiting = due.stream().filter(this::isDue).toList();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(Due::run);
        }
        throw new IllegalStateException("Work that is due at " + clock.instant() + " does not come to an end");
    }

    private boolean isDue(Due work) {
        return work.next().filter(moment -> !moment.isAfter(clock.instant())).isPresent();
    }

}
