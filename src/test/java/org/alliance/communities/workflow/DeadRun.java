package org.alliance.communities.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves, before the application does anything, a job that a killed run has locked for a long time. */
class DeadRun {

    private final ProcessEngine engine;

    private final ProcessEngineConfigurationImpl configuration;

    private final JdbcClient jdbc;

    private String job;

    private int lockedWhenTheExecutorStarts = -1;

    private boolean executorWasAlreadyActive;

    DeadRun(ProcessEngine engine, ProcessEngineConfigurationImpl configuration, JdbcClient jdbc) {
        this.engine = engine;
        this.configuration = configuration;
        this.jdbc = jdbc;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    void leaveLock() {
        engine.getRepositoryService().createDeployment().addModelInstance("dead-run.bpmn",
            Bpmn.createExecutableProcess("test-dead-run").startEvent().camundaAsyncAfter().userTask("reached").endEvent()
                .done()).deploy();
        engine.getRuntimeService().startProcessInstanceByKey("test-dead-run");
        job = engine.getManagementService().createJobQuery().processDefinitionKey("test-dead-run").singleResult().getId();
        int locked = jdbc.sql("update act_ru_job set lock_owner_ = 'dead', lock_exp_time_ = now() + interval '1 day'"
            + " where id_ = ?").param(job).update();
        if (locked != 1) {
            throw new IllegalStateException("There is no job to lock");
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        lockedWhenTheExecutorStarts = jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null")
            .query(Integer.class).single();
        executorWasAlreadyActive = configuration.getJobExecutor().isActive();
    }

    String job() {
        return job;
    }

    int lockedWhenTheExecutorStarts() {
        return lockedWhenTheExecutorStarts;
    }

    boolean executorWasAlreadyActive() {
        return executorWasAlreadyActive;
    }

}
