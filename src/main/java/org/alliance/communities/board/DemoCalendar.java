package org.alliance.communities.board;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Board calendar of the demo: eight meetings, every second month from three weeks after the very first start. */
@Component
@ConditionalOnProperty("communities.demo.people")
class DemoCalendar implements InitializingBean {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final AllianceTime time;

    DemoCalendar(JdbcClient jdbc, Clock clock, AllianceTime time) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void afterPropertiesSet() {
        if (jdbc.sql("select count(*) from board_meeting").query(Long.class).single() > 0) {
            return;
        }
        ZonedDateTime first = clock.instant().atZone(time.zone()).plusDays(21).with(LocalTime.of(10, 0));
        for (int i = 0; i < 8; i++) {
            jdbc.sql("insert into board_meeting (starts_at, place, changed_at) values (?, ?, ?)")
                .params(SqlTime.of(first.plusMonths(2L * i).toInstant()), "Online", SqlTime.of(clock.instant())).update();
        }
    }

}
