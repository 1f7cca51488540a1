package org.alliance.communities.mail.imap;

import java.io.IOException;

import org.alliance.communities.mail.Courier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Mail works when the mailbox could be read the last time and the mail server takes letters. */
@Component
class MailHealthIndicator implements HealthIndicator {

    private final ReceptionState reception;

    private final Courier courier;

    MailHealthIndicator(ReceptionState reception, Courier courier) {
        this.reception = reception;
        this.courier = courier;
    }

    @Override
    public Health health() {
        if (!reception.trouble().isEmpty()) {
            return Health.down().withDetail("inbox", reception.trouble()).build();
        }
        try {
            courier.check();
            return Health.up().withDetail("reader", reception.reader()).build();
        }
        catch (IOException failure) {
            return Health.down().withDetail("outbox", failure.toString()).build();
        }
    }

}
