package org.alliance.communities.mail;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many mails that could not be read wait for a person. That is no outage, and whoever watches it should know. */
@Component
class QuarantineHealthIndicator implements HealthIndicator {

    private final JdbcClient jdbc;

    QuarantineHealthIndicator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("mails",
                jdbc.sql("select count(*) from mail_inbound where disposition = 'quarantined'").query(Long.class).single()).build();
    }

}
