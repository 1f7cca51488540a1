package org.alliance.communities.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.alliance.communities.clock.ClockMoved;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the engine show the time of our clock. */
@Component
class EngineClock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void adopt() {
        // Asked in this order the engine may be a moment behind our clock, but never fires before its time.
        Instant ours = clock.instant();
        moveTo(Duration.between(Instant.now(), ours));
    }

    @EventListener
    void on(ClockMoved moved) {
        moveTo(moved.offset());
    }

    private void moveTo(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /** The engine's clock is a static field, which outlives this application in a test. */
    @PreDestroy
    void giveBack() {
        ClockUtil.reset();
    }

}
