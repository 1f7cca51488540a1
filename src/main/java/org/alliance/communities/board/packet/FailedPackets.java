package org.alliance.communities.board.packet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.alliance.communities.mail.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The packets that this node could not publish or mail. They do not make the application unwell; whoever watches it should know. */
@Component("packetsHealthIndicator")
class FailedPackets implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(FailedPackets.class);

    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Clock clock;

    private final Map<Long, Instant> again = new ConcurrentHashMap<>();

    FailedPackets(Clock clock) {
        this.clock = clock;
    }

    void add(Lack lack, RuntimeException failure) {
        again.put(lack.meeting(), clock.instant().plus(PAUSE));
        LOG.error("The packet of meeting {}: {} failed and is tried again", lack.meeting(), lack.kind(), Wordless.of(failure));
    }

    void noLonger(long meeting) {
        again.remove(meeting);
    }

    /** When what failed for a meeting is tried again. */
    Optional<Instant> again(long meeting) {
        return Optional.ofNullable(again.get(meeting));
    }

    /** What is long past its next try is not wanted any more. */
    @Override
    public Health health() {
        Instant past = clock.instant().minus(PAUSE);
        return Health.up().withDetail("failed", again.entrySet().stream().filter(one -> one.getValue().isAfter(past))
            .map(Map.Entry::getKey).sorted().toList()).build();
    }

}
