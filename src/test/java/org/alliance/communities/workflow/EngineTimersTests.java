package org.alliance.communities.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.alliance.communities.workflow.login.Browser;
import org.alliance.communities.workflow.login.TestPeople;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class EngineTimersTests {

    @Autowired
    private EngineTimers timers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private JobExecutor executor;

    @BeforeEach
    void nothingWaits() {
        executor = configuration.getJobExecutor();
        journal.clear();
        timers.run();
    }

    @AfterEach
    void goOn() {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("test-timers").list()
            .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test ends"));
        executor.start();
    }

    @Test
    void movedClockDrainsTimersInTheirOrderEachAtItsTime() throws Exception {
        TestPeople.in(engine);
        start(waiting("third", "P3D"), waiting("first", "P1D"), waiting("second", "P2D"), waiting("later", "P9D"));
        executor.start();
        Instant started = clock.instant();

        Browser.Answer moved = new Browser(port).basic("root").post("/actuator/clock", "{\"advance\":\"P4D\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(journal.notes().keySet()).containsExactly("first", "second", "third");
        assertThat(journal.notes().get("second")).isCloseTo(started.plus(2, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        assertThat(timers.next().orElseThrow()).isCloseTo(started.plus(9, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void engineShowsTheTimeOfOurClock() {
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(100, ChronoUnit.MILLIS));
    }

    @Test
    void sleepingExecutorIsReplacedAndAFailureTakesOneRetryInEachRound() {
        executor.shutdown();
        start(background("works", "${journal.note(execution)}"), background("fails", "${journal.fail()}"));
        assertThat(timers.next().orElseThrow()).isBeforeOrEqualTo(clock.instant());

        timers.run();

        assertThat(journal.notes().keySet()).containsExactly("works");
        assertThat(jobs.createJobQuery().withException().singleResult().getRetries()).isEqualTo(2);
        timers.run();
        timers.run();
        assertThat(timers.next()).as("no retries left, so nothing is due").isEmpty();
    }

    @Test
    void workThatNobodyFinishesIsAnErrorWithTheNameOfTheJob() {
        start(background("works", "${journal.note(execution)}"));
        String job = lockedJob();
        EngineTimers impatient = new EngineTimers(jdbc, jobs, executor, Duration.ofMillis(200));

        assertThatIllegalStateException().isThrownBy(impatient::run).withMessageContaining(job);
    }

    /** Started while the executor sleeps, then held by an owner that does not exist. */
    private String lockedJob() {
        String job = jobs.createJobQuery().activityId("works").singleResult().getId();
        jdbc.sql("update act_ru_job set lock_owner_ = 'dead', lock_exp_time_ = now() + interval '99 years'").update();
        executor.start();
        return job;
    }

    private interface Branch {

        void addTo(AbstractFlowNodeBuilder<?, ?> fork);

    }

    private void start(Branch... branches) {
        executor.shutdown();
        var fork = Bpmn.createExecutableProcess("test-timers").startEvent().parallelGateway("fork");
        for (Branch branch : branches) {
            branch.addTo(fork);
        }
        BpmnModelInstance model = fork.done();
        engine.getRepositoryService().createDeployment().addModelInstance("timers.bpmn", model).deploy();
        engine.getRuntimeService().startProcessInstanceByKey("test-timers");
    }

    private static Branch waiting(String name, String duration) {
        return fork -> fork.intermediateCatchEvent().timerWithDuration(duration)
            .serviceTask(name).camundaExpression("${journal.note(execution)}").endEvent();
    }

    private static Branch background(String name, String expression) {
        return fork -> fork.serviceTask(name).camundaAsyncBefore().camundaExclusive(false).camundaExpression(expression)
            .endEvent();
    }

}
