package org.alliance.communities.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.alliance.communities.clock.Due;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the engine: timers, and work that it does in the background. */
@Component
class EngineTimers implements Due {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BREATH = Duration.ofMillis(20);

    private static final String WAITING = "from act_ru_job where retries_ > 0 and suspension_state_ = 1 ";

    private final JdbcClient jdbc;

    private final ManagementService jobs;

    private final JobExecutor executor;

    private final Duration patience;

    @Autowired
    EngineTimers(JdbcClient jdbc, ManagementService jobs, ProcessEngineConfigurationImpl engine) {
        this(jdbc, jobs, engine.getJobExecutor(), PATIENCE);
    }

    EngineTimers(JdbcClient jdbc, ManagementService jobs, JobExecutor executor, Duration patience) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.executor = executor;
        this.patience = patience;
    }

    @Override
    public boolean runsByItself() {
        return true;
    }

    /** Read past the engine's own query, which shows only what the person who asks may see. */
    @Override
    public Optional<Instant> next() {
        return jdbc.sql("(select duedate_ " + WAITING + "and duedate_ is null limit 1) union all (select duedate_ " + WAITING
                + "and duedate_ is not null order by duedate_ limit 1)")
            .query((row, number) -> dueDate(row)).list().stream().min(Instant::compareTo);
    }

    private static Instant dueDate(ResultSet row) throws SQLException {
        Timestamp date = row.getTimestamp("duedate_");
        return date == null ? engineTime() : date.toInstant();
    }

    private static Instant engineTime() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public void run() {
        if (executor.isActive()) {
            awaitTheExecutor();
        }
        else {
            dueJobs().forEach(this::attempt);
        }
    }

    private void awaitTheExecutor() {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (isWorkDue()) {
            if (System.nanoTime() > giveUp || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The engine did not finish within " + patience + " what is due, job "
                    + String.join(", job ", dueJobs()) + ": see its log and Cockpit");
            }
            executor.jobWasAdded();
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private boolean isWorkDue() {
        return next().filter(moment -> !moment.isAfter(engineTime())).isPresent();
    }

    /** A bounded number: what is left is still due and comes in the next round. */
    private List<String> dueJobs() {
        return jdbc.sql("select id_ " + WAITING + "and (duedate_ is null or duedate_ <= :now)"
                + " order by duedate_ nulls first limit 500")
            .param("now", Timestamp.from(engineTime())).query(String.class).list();
    }

    private void attempt(String job) {
        try {
            jobs.executeJob(job);
        }
        catch (RuntimeException failed) {
            // The engine has noted it and taken one retry; another job may also have ended this one.
        }
    }

}
