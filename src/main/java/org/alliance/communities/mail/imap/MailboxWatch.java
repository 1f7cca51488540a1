package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;
import org.alliance.communities.mail.MailSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks into the mailbox whenever the server tells of new mail, and in a rhythm of its own, longer after each failure. */
@Component
class MailboxWatch implements SmartLifecycle {

    private static final long PATIENCE = 10_000;

    /** How often a node looks whether the reading one is gone. */
    private static final Duration STANDBY = Duration.ofSeconds(5);

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(30);

    private final MailboxReader reader;

    private final MailSettings.Imap settings;

    private final Duration idlePeriod;

    private final ReceptionState state;

    private final Semaphore ending = new Semaphore(0);

    private volatile Thread thread;

    private int failures;

    MailboxWatch(MailboxReader reader, MailSettings mail, ReceptionSettings reception, ReceptionState state) {
        this.reader = reader;
        this.settings = mail.imap();
        this.idlePeriod = reception.idlePeriod();
        this.state = state;
    }

    /** Not before everything else is ready: a mail must find the people and the calendar it is about. */
    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null && settings.pollInterval().toMillis() > 0) {
            ending.drainPermits();
            thread = new Thread(this::watch, "mailbox");
            thread.start();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void stop() {
        Thread watching = thread;
        if (watching != null) {
            thread = null;
            ending.release();
            reader.wake();
            end(watching);
            reader.disconnect();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** One look, and how long to wait for the next one. */
    Duration look() {
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

    private void watch() {
        while (Thread.currentThread() == thread) {
            pause(look());
        }
    }

    /** Whether the server told of something, or had the time for it: then there is nothing more to wait for. */
    private boolean isNews() throws MessagingException {
        try {
            return thread != null && reader.await(idlePeriod);
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

    private void pause(Duration pause) {
        try {
            if (ending.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                ending.release();
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Thread watching) {
        try {
            // A mail that is being taken comes to its place.
            watching.join(PATIENCE);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
