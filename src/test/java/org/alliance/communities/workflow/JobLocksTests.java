package org.alliance.communities.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class JobLocksTests {

    @Autowired
    private DeadRun deadRun;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void locksOfAKilledRunAreFreeBeforeTheExecutorStarts() {
        assertThat(deadRun.lockedWhenTheExecutorStarts()).isZero();
        assertThat(deadRun.executorWasAlreadyActive()).isFalse();
    }

    @Test
    void jobThatAKilledRunHadLockedGoesOnSoonAfterTheStart() {
        assertThat(engine.getJobExecutor().isActive()).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
            assertThat(jobs.createJobQuery().jobId(deadRun.job()).count()).isZero());
        assertThat(tasks.createTaskQuery().processDefinitionKey("test-dead-run").count()).isOne();
    }

}
