package org.alliance.communities.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real clock and an offset that only grows. Every offset is kept with the real moment from which it is in force. */
class DemoClock extends Clock {

    private final Clock real;

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    private volatile Duration offset;

    DemoClock(Clock real, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.real = real;
        this.jdbc = jdbc;
        this.events = events;
        this.offset = offsetAt(real.instant());
    }

    Duration offset() {
        return offset;
    }

    /** Moves on to a moment; a moment that is already past changes nothing. */
    void moveTo(Instant moment) {
        Instant now = real.instant();
        Duration wanted = Duration.between(now, moment);
        if (wanted.compareTo(offset) > 0) {
            jdbc.sql("insert into clock_shift (real_at, offset_ms) values (:at, :offset) on conflict (real_at) do update set offset_ms = :offset")
                .param("at", SqlTime.of(now)).param("offset", wanted.toMillis()).update();
            offset = Duration.ofMillis(wanted.toMillis());
            events.publishEvent(new ClockMoved(offset));
        }
    }

    /** The moment on this clock that was shown when the real clock showed another. */
    Instant shownAt(Instant realMoment) {
        return realMoment.plus(offsetAt(realMoment));
    }

    private Duration offsetAt(Instant realMoment) {
        return jdbc.sql("select offset_ms from clock_shift where real_at <= :at order by real_at desc limit 1")
            .param("at", SqlTime.of(realMoment)).query(Long.class).optional().map(Duration::ofMillis).orElse(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

}
