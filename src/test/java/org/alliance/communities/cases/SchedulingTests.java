package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A5: a proposal is placed on one of the first two meetings after its receipt. */
class SchedulingTests extends CaseTest {

    @Autowired
    private TaskService tasks;

    @Test
    void chairMayChooseEachMeetingWithinTheLimitUntilTheDeadline() {
        String number = cases.consulted();

        String offered = String.valueOf(tasks.getVariable(steps.task(number, "schedule-review").getId(), "meetings"));

        assertThat(offered).contains("\"" + calendar.first().id() + "\"", "\"" + calendar.second().id() + "\"")
            .doesNotContain("\"" + calendar.third().id() + "\"");
        assertThat(steps.task(number, "schedule-review").getDueDate()).isEqualTo(date(calendar.second().start()));
    }

    @Test
    void placingLeadsToAVoteOnThatMeeting() {
        String number = cases.consulted();

        steps.scheduledOn(number, calendar.second());

        assertThat(cases.status(number)).isEqualTo("scheduled");
        assertThat(proposals.get(number).meetingId()).isEqualTo(calendar.second().id());
        assertThat(steps.open(number)).isEmpty();
        assertThat(votes.latest(number).orElseThrow().meeting()).isEqualTo(calendar.second());
    }

    @Test
    void meetingOutsideTheLimitIsRefusedAndTheTaskStays() {
        String number = cases.consulted();

        assertThatThrownBy(() -> steps.scheduledOn(number, calendar.third())).isInstanceOf(Refusal.class)
            .hasMessageStartingWith("Only a meeting within the review limit can be chosen:");

        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(cases.status(number)).isEqualTo("in-review");
        assertThat(votes.latest(number)).isEmpty();
    }

    @Test
    void meetingThatHasBegunIsRefused() {
        String number = cases.consulted();
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> steps.scheduledOn(number, calendar.first())).isInstanceOf(Refusal.class);
        steps.scheduledOn(number, calendar.second());

        assertThat(cases.status(number)).isEqualTo("scheduled");
    }

    @Test
    void whatIsNoMeetingIsRefused() {
        String number = cases.consulted();

        assertThatThrownBy(() -> steps.completes("chair", number, "schedule-review", "meeting", "soon"))
            .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> steps.completes("chair", number, "schedule-review")).isInstanceOf(Refusal.class);

        assertThat(steps.open(number)).containsExactly("schedule-review");
    }

    @Test
    void onlyTheChairPlaces() {
        String number = cases.consulted();
        String first = String.valueOf(calendar.first().id());

        for (String other : new String[] { "board-2", "director", "staff-1", "advisor" }) {
            assertThatThrownBy(() -> steps.completes(other, number, "schedule-review", "meeting", first))
                .as(other).isInstanceOf(AuthorizationException.class);
        }

        assertThat(steps.open(number)).containsExactly("schedule-review");
    }

    @Test
    void incompleteProposalMayBePlacedAndTheRecordSaysSo() {
        String number = cases.incompleteProposal();
        steps.consultationsAnswered(number);

        steps.scheduledOn(number, calendar.first());

        assertThat(cases.status(number)).isEqualTo("scheduled");
        assertThat(cases.record(number))
            .anyMatch(line -> line.startsWith("placed on") && line.endsWith("although parts are missing"));
    }

    @Test
    void chairIsToldWhenTheFirstMeetingPassedWithoutADecision() {
        String number = cases.consulted();

        time.moveTo(calendar.first().start().plus(Duration.ofHours(23)));
        assertThat(post.on(number, "reminder")).isEmpty();
        time.passes(Duration.ofHours(1));

        assertThat(post.on(number, "reminder")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("chair@alliance.example");
            assertThat(letter.subject()).contains("Meeting 1 of 2 has passed", number);
        });
    }

    @Test
    void chairIsNotToldWhenItWasDecidedAtTheFirstMeetingAndTheSetUpStillRuns() {
        String number = cases.approvedAt(calendar.first());
        assertThat(cases.status(number)).isEqualTo("approved");
        cases.obstructFolderOf(number);

        time.passes(Duration.ofHours(30));

        assertThat(post.on(number)).extracting(Post.Written::subject).noneMatch(subject -> subject.contains("has passed"));
    }

}
