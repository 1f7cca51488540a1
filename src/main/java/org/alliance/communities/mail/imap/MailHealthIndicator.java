package org.alliance.communities.mail.imap;

import java.io.IOException;

import org.alliance.communities.mail.Courier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Mail works when the mailbox could be read the last time and the mail server takes letters. */
@Component
class MailHealthIndicator implements HealthIndicator {

    private final MailboxWatch watch;

    private final Courier courier;

    MailHealthIndicator(MailboxWatch watch, Courier courier) {
        this.watch = watch;
        this.courier = courier;
    }

    @Override
    public Health health() {
        if (!watch.trouble().isEmpty()) {
            return Health.down().withDetail("inbox", watch.trouble()).build();
        }
        try {
            courier.check();
            return Health.up().build();
        }
        catch (IOException failure) {
            return Health.down().withDetail("outbox", failure.toString()).build();
        }
    }

}
