package org.alliance.communities.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.boot.test.context.TestComponent;

/** Notes what a test process did, and when on our clock. Public because expressions call it. */
@TestComponent("journal")
public class Journal {

    private final Map<String, Instant> notes = new LinkedHashMap<>();

    private final Clock clock;

    Journal(Clock clock) {
        this.clock = clock;
    }

    public synchronized void note(DelegateExecution execution) {
        notes.put(execution.getCurrentActivityId(), clock.instant());
    }

    public void fail() {
        throw new IllegalStateException("fails as the test wants it");
    }

    synchronized Map<String, Instant> notes() {
        return new LinkedHashMap<>(notes);
    }

    synchronized void clear() {
        notes.clear();
    }

}
