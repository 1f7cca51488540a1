package org.alliance.communities.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log that answers are held, once in an hour for each case: whoever floods us must not flood the log. */
@Component
class HeldInLog {

    private static final Logger LOG = LoggerFactory.getLogger(HeldInLog.class);

    private static final Duration SILENCE = Duration.ofHours(1);

    private final Map<String, Instant> said = new HashMap<>();

    private final Clock clock;

    HeldInLog(Clock clock) {
        this.clock = clock;
    }

    @EventListener
    synchronized void on(AnswerHeld held) {
        Instant now = clock.instant();
        said.values().removeIf(moment -> !moment.plus(SILENCE).isAfter(now));
        if (said.putIfAbsent(Objects.toString(held.caseNumber(), ""), now) == null) {
            LOG.warn("Answers in case {} are held: {}", held.caseNumber(), held.reason());
        }
    }

}
