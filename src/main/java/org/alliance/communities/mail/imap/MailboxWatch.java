package org.alliance.communities.mail.imap;

import java.time.Duration;

import jakarta.mail.MessagingException;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.Rhythm;
import org.springframework.stereotype.Component;

/** Looks into the mailbox whenever the server tells of new mail, and in a rhythm of its own, longer after each failure. */
@Component
class MailboxWatch extends Rhythm {

    /** How often a node looks whether the reading one is gone. */
    private static final Duration STANDBY = Duration.ofSeconds(5);

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(30);

    private final MailboxReader reader;

    private final MailSettings.Imap settings;

    private final Duration idlePeriod;

    private final ReceptionState state;

    private int failures;

    MailboxWatch(MailboxReader reader, MailSettings mail, ReceptionSettings reception, ReceptionState state) {
        super("mailbox", 10, mail);
        this.reader = reader;
        this.settings = mail.imap();
        this.idlePeriod = reception.idlePeriod();
        this.state = state;
    }

    @Override
    protected void wake() {
        super.wake();
        reader.wake();
    }

    @Override
    public synchronized void stop() {
        if (isRunning()) {
            super.stop();
            reader.disconnect();
        }
    }

    @Override
    protected Duration look() {
        try {
            boolean reading = reader.read();
            failures = 0;
            state.isWell(reading);
            return reading && !isNews() ? settings.pollInterval() : reading ? Duration.ZERO : STANDBY;
        }
        // Whatever it was: a rhythm that ends would be silent for ever.
        catch (Exception | Error failure) {
            state.isIll(Trouble.of(failure, settings));
            failures++;
            return backOff();
        }
    }

    /** Whether the server told of something, or had the time for it: then there is nothing more to wait for. */
    private boolean isNews() throws MessagingException {
        try {
            return isRunning() && reader.await(idlePeriod);
        }
        catch (MessagingException lost) {
            if (Trouble.isSilence(lost)) {
                throw lost;
            }
            // A server may end a connection that waits; the next look makes a new one or finds out why not.
            return false;
        }
    }

    private Duration backOff() {
        Duration pause = settings.pollInterval().multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_BACK_OFF) < 0 ? pause : LONGEST_BACK_OFF;
    }

}
