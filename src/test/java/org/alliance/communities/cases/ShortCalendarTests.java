package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A5 needs meetings to count: with too few ahead, Central Staff are asked for more. */
class ShortCalendarTests extends CaseTest {

    private static final String KEY = "board-calendar";

    private static final String TASK = "add-meetings";

    @Autowired
    private RuntimeService runtime;

    private long instances() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count();
    }

    @Test
    void meetingThatGoesByLeavesTooFewAndStaffAreAskedForMore() {
        time.moveTo(calendar.second().start().minus(Duration.ofSeconds(1)));
        assertThat(steps.open(KEY)).isEmpty();

        time.moveTo(calendar.second().start());

        Task task = steps.task(KEY, TASK);
        assertThat(task.getName()).isEqualTo("Add Board meetings");
        calendar.add(calendar.third().start().plus(Duration.ofDays(30)));
        assertThat(steps.open(KEY)).isEmpty();
        assertThat(instances()).isZero();
    }

    @Test
    void cancelledMeetingsAskOnlyOnceUntilEnoughAreAhead() {
        calendar.cancel(calendar.first());
        assertThat(steps.open(KEY)).isEmpty();
        calendar.cancel(calendar.second());
        calendar.cancel(calendar.third());
        time.settle();
        assertThat(steps.open(KEY)).containsExactly(TASK);

        calendar.add(time.now().plus(Duration.ofDays(40)));
        assertThat(steps.open(KEY)).containsExactly(TASK);
        calendar.add(time.now().plus(Duration.ofDays(80)));
        assertThat(steps.open(KEY)).isEmpty();
    }

    @Test
    void completingItBeforeIsRefusedAndItIsTheTaskOfStaff() {
        calendar.cancel(calendar.first());
        calendar.cancel(calendar.second());

        assertThatThrownBy(() -> steps.completes("staff-1", KEY, TASK)).isInstanceOf(Refusal.class)
            .hasMessage("Only 1 of the 2 meetings in which a review is counted are ahead in the calendar. "
                    + "Please add the others first: this task then ends by itself.");
        assertThatThrownBy(() -> steps.completes("board-2", KEY, TASK)).isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(KEY)).containsExactly(TASK);
    }

    @Test
    void proposalThatArrivesMeanwhileHasNoDeadlineUntilTheTaskIsDone() {
        calendar.cancel(calendar.first());
        calendar.cancel(calendar.second());
        String number = cases.completeProposal();
        assertThat(proposals.get(number).deadline()).isNull();
        assertThat(steps.open(KEY)).containsExactly(TASK);

        calendar.add(calendar.third().start().plus(Duration.ofDays(30)));

        assertThat(proposals.get(number).deadline()).isEqualTo(calendar.third().start().plus(Duration.ofDays(30)));
        assertThat(steps.open(KEY)).isEmpty();
    }

}
