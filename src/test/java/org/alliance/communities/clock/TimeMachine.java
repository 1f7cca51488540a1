package org.alliance.communities.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Moves the demo clock the way the clock endpoint does: from due date to due date, each job fired at its time. */
@TestComponent
public class TimeMachine {

    private final ClockEndpoint endpoint;

    private final DemoClock clock;

    private final ApplicationEventPublisher events;

    TimeMachine(ClockEndpoint endpoint, DemoClock clock, ApplicationEventPublisher events) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.events = events;
    }

    /** The engine's clock is a static field: another application of this run may have set it. */
    public void takeTheEngine() {
        events.publishEvent(new ClockMoved(clock.offset()));
    }

    public Instant now() {
        return clock.instant();
    }

    /** Does what is due now. */
    public void settle() {
        passes(Duration.ZERO);
    }

    public void passes(Duration distance) {
        assertThat(endpoint.advance(distance.toString()).getStatus()).isEqualTo(200);
    }

    /** Arrives when everything that is due by the moment has been done. */
    public void moveTo(Instant moment) {
        Duration distance = Duration.between(now(), moment);
        assertThat(distance).as("the clock only goes forward").isPositive();
        passes(distance);
    }

}
