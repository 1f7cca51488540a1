package org.alliance.communities.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The steps of {@code community-setup}, empty. */
public class BareSetUp {

    private static final JavaDelegate NOTHING = execution -> { };

    public JavaDelegate publishDescription() {
        return NOTHING;
    }

    public JavaDelegate makeFolder() {
        return NOTHING;
    }

    public JavaDelegate makeList() {
        return NOTHING;
    }

    public Date byHandFrom(DelegateExecution execution) {
        return Date.from(Instant.now().plus(Duration.ofDays(2)));
    }

    public JavaDelegate welcomeLeads() {
        return NOTHING;
    }

    public JavaDelegate list() {
        return NOTHING;
    }

}
