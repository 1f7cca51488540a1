package org.alliance.communities.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frees the jobs that a killed run had locked: on a single node nobody else can be working on them. */
@Component
@ConditionalOnProperty(name = "communities.single-node", matchIfMissing = true)
class JobLocks {

    private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);

    private final JdbcClient jdbc;

    JobLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The job executor starts with the event that follows this one. */
    @EventListener(ApplicationStartedEvent.class)
    void free() {
        int freed = jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
            .update();
        if (freed > 0) {
            LOG.info("Freed {} jobs that an earlier run had locked", freed);
        }
    }

}
