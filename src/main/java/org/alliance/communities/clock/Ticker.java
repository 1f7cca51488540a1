package org.alliance.communities.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks every half second whether something is due, each kind of work in a rhythm of its own. */
@Component
@ConditionalOnProperty(name = "communities.ticker", matchIfMissing = true)
class Ticker implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private static final Duration RHYTHM = Duration.ofMillis(500);

    private final Clock clock;

    private final List<Due> due;

    Ticker(Clock clock, List<Due> due) {
        this.clock = clock;
        this.due = due;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        due.stream().filter(work -> !work.runsByItself())
            .forEach(work -> registrar.addFixedDelayTask(() -> tick(work), RHYTHM));
    }

    private void tick(Due work) {
        try {
            work.next().filter(moment -> !moment.isAfter(clock.instant())).ifPresent(moment -> work.run());
        }
        catch (RuntimeException failure) {
            // One bad round must not end the rhythm.
            LOG.error("{} failed and is tried again", work.getClass().getSimpleName(), failure);
        }
    }

}
