package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.alliance.communities.mail.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks into the mailbox in a rhythm of its own, and remembers whether that works. */
@Component
class MailboxWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

    private static final String NOT_YET = "The mailbox was not read yet";

    private final MailboxReader reader;

    private final Duration interval;

    private ScheduledExecutorService thread;

    /** Why the mailbox cannot be read; empty when it can. */
    private volatile String trouble = NOT_YET;

    MailboxWatch(MailboxReader reader, MailSettings settings) {
        this.reader = reader;
        this.interval = settings.imap().pollInterval();
    }

    /** Not before everything else is ready: a mail must find the people and the calendar it is about. */
    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null && interval.toMillis() > 0) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mailbox"));
            thread.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            end(thread);
            thread = null;
            reader.disconnect();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Why the mailbox cannot be read; empty when it can. */
    String trouble() {
        return trouble;
    }

    void look() {
        try {
            reader.read();
            note("");
        }
        // Whatever it was: a rhythm that ends would be silent for ever.
        catch (Exception | Error failure) {
            note(failure.toString());
        }
    }

    private void note(String now) {
        String before = trouble;
        trouble = now;
        if (now.isEmpty() && !before.isEmpty()) {
            LOG.info("The mailbox is read");
        }
        else if (!now.isEmpty() && (before.isEmpty() || before.equals(NOT_YET))) {
            LOG.warn("The mailbox cannot be read: {}", now);
        }
    }

    private static void end(ExecutorService thread) {
        thread.shutdown();
        try {
            // A mail that is being placed comes to its place.
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            thread.shutdownNow();
        }
    }

}
