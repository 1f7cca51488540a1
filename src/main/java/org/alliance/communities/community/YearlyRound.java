package org.alliance.communities.community;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.Due;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts each community's yearly decision in good time, from the date in the register: no case waits a year in the engine. */
@Component
class YearlyRound implements Due {

    private final JdbcClient jdbc;

    private final AllianceTime time;

    private final Clock clock;

    private final Period ahead;

    private final TransactionTemplate transaction;

    private final ApplicationEventPublisher events;

    YearlyRound(JdbcClient jdbc, AllianceTime time, Clock clock, @Value("${communities.yearly.starts-before:P60D}") Period ahead,
            TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
        this.ahead = ahead;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Optional<Instant> next() {
        return jdbc.sql("""
                select min(next_determination) from community
                where status = 'active' and started_for is distinct from next_determination
                """).query(LocalDate.class).optional().map(this::morning);
    }

    private Instant morning(LocalDate anniversary) {
        return time.morning(anniversary.minus(ahead));
    }

    @Override
    public void run() {
        LocalDate until = time.day(clock.instant()).plus(ahead);
        jdbc.sql("""
                select slug from community where status = 'active' and next_determination <= ?
                    and started_for is distinct from next_determination order by slug
                """).param(until).query(String.class).list().forEach(slug -> transaction.executeWithoutResult(status -> start(slug)));
    }

    /** The update decides which of two nodes starts it. */
    private void start(String slug) {
        jdbc.sql("""
                update community set started_for = next_determination
                where slug = ? and started_for is distinct from next_determination returning next_determination
                """).param(slug).query(LocalDate.class).optional()
            .ifPresent(day -> events.publishEvent(new DeterminationIsDue(new YearlyCase(slug, day.getYear()))));
    }

}
