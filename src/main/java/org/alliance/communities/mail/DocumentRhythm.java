package org.alliance.communities.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads documents in a thread of its own, so that the mails without any go on meanwhile. */
@Component
class DocumentRhythm implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRhythm.class);

    private static final long PAUSE = 500;

    private final ReadingDocuments documents;

    private final PlacingRhythm placing;

    private final Duration interval;

    private ScheduledExecutorService thread;

    private volatile boolean well = true;

    DocumentRhythm(ReadingDocuments documents, PlacingRhythm placing, MailSettings settings) {
        this.documents = documents;
        this.placing = placing;
        this.interval = settings.imap().pollInterval();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null && interval.toMillis() > 0) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "documents"));
            thread.scheduleWithFixedDelay(this::look, 0, PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** What is being read is read again after the next start. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void look() {
        try {
            if (documents.readWaiting()) {
                placing.wake();
            }
            well = true;
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        // Whatever it was: a rhythm that ends would be silent for ever.
        catch (Exception | Error failure) {
            if (well) {
                LOG.warn("Documents wait, because they cannot be read now", Wordless.of(failure));
            }
            well = false;
        }
    }

}
