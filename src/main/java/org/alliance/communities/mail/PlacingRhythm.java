package org.alliance.communities.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Places what waits as soon as something was taken, and in a rhythm of its own, on each node and apart from the reading. */
@Component
class PlacingRhythm implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlacingRhythm.class);

    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private static final long PATIENCE = 10_000;

    private final Placing placing;

    private final Duration interval;

    private final Semaphore taken = new Semaphore(0);

    private volatile Thread thread;

    PlacingRhythm(Placing placing, MailSettings settings) {
        this.placing = placing;
        this.interval = settings.imap().pollInterval();
    }

    /** Something was taken. */
    void wake() {
        taken.release();
    }

    /** Not before everything else is ready: a mail must find the people and the calendar it is about. */
    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null && interval.toMillis() > 0) {
            thread = new Thread(this::placeAgainAndAgain, "placing");
            thread.start();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void stop() {
        Thread ending = thread;
        if (ending != null) {
            thread = null;
            wake();
            end(ending);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void placeAgainAndAgain() {
        boolean well = true;
        while (Thread.currentThread() == thread) {
            try {
                placing.placeWaiting();
                well = true;
                taken.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
                taken.drainPermits();
            }
            catch (InterruptedException interrupted) {
                return;
            }
            // Whatever it was: a rhythm that ends would be silent for ever.
            catch (Exception | Error failure) {
                if (well) {
                    LOG.warn("Mails wait, because they cannot be placed now", Wordless.of(failure));
                }
                well = false;
                LockSupport.parkNanos(BACK_OFF.toNanos());
            }
        }
    }

    /** A mail that is being placed comes to its place. */
    private static void end(Thread ending) {
        try {
            ending.join(PATIENCE);
            ending.interrupt();
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
