package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.alliance.communities.mail.Inbox;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A proposal arrives while somebody saves a change of the calendar: it is dated by the new one, whoever was first. */
class CalendarAgainstReceiptTests extends CaseTest {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ManagementService jobs;

    /** Does the first act and, before it is committed, begins the second; lets the first end when the second waits or is done. */
    private <T> T whileUncommitted(Runnable first, Supplier<T> second) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            first.run();
            begun.countDown();
            await(end);
        }));
        await(begun);
        CompletableFuture<T> other = CompletableFuture.supplyAsync(second);
        while (!other.isDone() && !somebodyWaits()) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        end.countDown();
        one.join();
        return other.join();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void mustBeDatedBy(String number, Instant deadline) {
        assertThat(proposals.get(number).deadline()).isEqualTo(deadline);
        Instant consultationEnds = deadline.minus(Duration.ofDays(14));
        assertThat(due(number, "director-timed-out")).isEqualTo(consultationEnds);
        assertThat(due(number, "staff-timed-out")).isEqualTo(consultationEnds);
        assertThat(steps.task(number, "consult-central-staff").getDueDate()).isEqualTo(date(consultationEnds));
    }

    private Instant due(String number, String timer) {
        return jobs.createJobQuery().activityId(timer).list().stream().filter(job -> isOf(job, number)).findFirst().orElseThrow()
            .getDuedate().toInstant();
    }

    private boolean isOf(Job job, String number) {
        return steps.task(number, "consult-central-staff").getProcessInstanceId().equals(job.getProcessInstanceId());
    }

    @Test
    void proposalThatArrivesWhileAChangeIsSavedIsDatedByTheNewCalendar() {
        Instant moved = calendar.second().start().plus(Duration.ofDays(10));

        String number = whileUncommitted(() -> calendar.move(calendar.second(), moved), () -> cases.completeProposal());

        mustBeDatedBy(number, moved);
    }

    @Test
    void changeThatIsSavedWhileAProposalArrivesDatesItAnew() {
        Instant moved = calendar.second().start().plus(Duration.ofDays(10));
        long mail = post.waitsAs("From: " + Cases.PROPOSER, "To: " + Post.CHAIR, "Subject: Proposal for a community of practice: Clocks",
                "Message-ID: <clocks-and-calendars@harbor.example>", "", Cases.NEED + Cases.ACTIVITIES + Cases.CONTINUATION
                        + Cases.RESOURCES);

        whileUncommitted(inbox::placeWaiting, () -> calendar.move(calendar.second(), moved));

        mustBeDatedBy(post.found(mail).caseNumber(), moved);
    }

    @Test
    void taskThatTheCalendarDatesAnewMeanwhileIsDoneAllTheSame() {
        String placed = cases.inVoteFor(calendar.first());
        String consulted = cases.completeProposal();

        whileUncommitted(() -> calendar.move(calendar.first(), calendar.first().start().plus(Duration.ofDays(1))), () -> {
            steps.castBy(placed, "board-2", "approve");
            steps.directorAnswers(consulted);
            return true;
        });

        assertThat(votes.latest(placed).orElseThrow().ballotOf("board-2")).isPresent();
        assertThat(steps.open(consulted)).doesNotContain("consult-executive-director");
    }

}
