package org.alliance.communities.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Looks again and again in a thread of its own, unless the settings say that nobody looks by itself. */
public abstract class Rhythm implements SmartLifecycle {

    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final String name;

    private final int patience;

    private final boolean wanted;

    private final Semaphore news = new Semaphore(0);

    private volatile Thread thread;

    private boolean well = true;

    /**
     * @param name of the thread
     * @param patience how many seconds a look has to come to its end when the application stops
     */
    protected Rhythm(String name, int patience, MailSettings settings) {
        this.name = name;
        this.patience = patience;
        this.wanted = settings.imap().pollInterval().toMillis() > 0;
    }

    /** One look, and how long to wait for the next one. */
    protected abstract Duration look() throws InterruptedException;

    /** There is something to look at before that. */
    protected void wake() {
        news.release();
    }

    /** Not before everything else is ready: a mail must find the people and the calendar it is about. */
    @EventListener(ApplicationReadyEvent.class)
    @Override
    public synchronized void start() {
        if (thread == null && wanted) {
            thread = new Thread(this::lookAgainAndAgain, name);
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

    private void lookAgainAndAgain() {
        try {
            while (Thread.currentThread() == thread) {
                news.tryAcquire(lookInSpiteOfAll().toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong: a rhythm that ends would be silent for ever. */
    private Duration lookInSpiteOfAll() throws InterruptedException {
        try {
            Duration pause = look();
            well = true;
            return pause;
        }
        catch (RuntimeException | Error failure) {
            if (well) {
                LoggerFactory.getLogger(getClass()).warn("What waits for {} cannot be done now", name, Wordless.of(failure));
            }
            well = false;
            return BACK_OFF;
        }
    }

    private void end(Thread ending) {
        try {
            TimeUnit.SECONDS.timedJoin(ending, patience);
            ending.interrupt();
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

}
