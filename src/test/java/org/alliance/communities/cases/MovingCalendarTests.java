package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.alliance.communities.board.Vote;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A5: deadlines are counted in meetings, so each change of the calendar moves what is open. */
class MovingCalendarTests extends CaseTest {

    private static final Duration MEETING = Duration.ofHours(3);

    @Autowired
    private AllianceTime wall;

    @Autowired
    private TaskService tasks;

    @Test
    void movedMeetingMovesTheDeadlineAndTheDueDatesAndTheRecordSaysWhy() {
        String number = cases.completeProposal();
        Instant before = calendar.second().start();
        Instant after = before.plus(Duration.ofDays(10));

        calendar.move(calendar.second(), after);

        assertThat(proposals.get(number).deadline()).isEqualTo(after);
        assertThat(steps.task(number, "consult-central-staff").getDueDate())
            .isEqualTo(date(after.minus(Duration.ofDays(14))));
        assertThat(cases.record(number)).contains("the review limit is now " + wall.show(after)
                + ", because the Board meeting of " + wall.show(before) + " was moved to " + wall.show(after));
    }

    @Test
    void timeOutFollowsTheMeeting() {
        String number = cases.completeProposal();
        Instant before = calendar.second().start().minus(Duration.ofDays(14));
        calendar.move(calendar.second(), calendar.second().start().plus(Duration.ofDays(10)));

        time.moveTo(before.plus(Duration.ofDays(1)));
        assertThat(steps.open(number)).doesNotContain("schedule-review");
        time.passes(Duration.ofDays(9));

        assertThat(steps.open(number)).contains("schedule-review");
    }

    @Test
    void cancelledMeetingDoesNotCount() {
        String number = cases.consulted();

        calendar.cancel(calendar.first());

        assertThat(proposals.get(number).deadline()).isEqualTo(calendar.third().start());
        assertThat(steps.task(number, "schedule-review").getDueDate()).isEqualTo(date(calendar.third().start()));
        assertThat(cases.record(number)).last().asString().contains("was cancelled");
        time.moveTo(calendar.second().start().plus(Duration.ofHours(25)));
        assertThat(proposals.get(number).isMissed()).isFalse();
        time.moveTo(calendar.third().start().plus(Duration.ofHours(25)));
        assertThat(proposals.get(number).isMissed()).isTrue();
    }

    @Test
    void addedMeetingBringsTheDeadlineForwardAndWithItTheMissedReview() {
        String number = cases.consulted();

        Instant added = calendar.add(calendar.first().start().plus(Duration.ofDays(20))).start();

        assertThat(proposals.get(number).deadline()).isEqualTo(added);
        assertThat(cases.record(number)).last().asString().contains("a Board meeting on " + wall.show(added) + " was added");
        time.moveTo(added.plus(Duration.ofHours(24)));
        assertThat(proposals.get(number).isMissed()).isTrue();
    }

    @Test
    void choiceOfMeetingsFollowsTheCalendar() {
        String number = cases.consulted();

        calendar.cancel(calendar.first());

        String offered = String.valueOf(tasks.getVariable(steps.task(number, "schedule-review").getId(), "meetings"));
        assertThat(offered).contains("\"" + calendar.third().id() + "\"")
            .doesNotContain("\"" + calendar.first().id() + "\"");
        steps.scheduledOn(number, calendar.third());
        assertThat(cases.status(number)).isEqualTo("scheduled");
    }

    @Test
    void withTooFewMeetingsTheLimitIsOpenUntilOneIsAdded() {
        calendar.cancel(calendar.third());
        calendar.cancel(calendar.second());
        String number = cases.consulted();
        assertThat(proposals.get(number).deadline()).isNull();
        time.moveTo(calendar.first().start().plus(Duration.ofDays(100)));
        assertThat(proposals.get(number).isMissed()).isFalse();

        Instant added = calendar.add(time.now().plus(Duration.ofDays(30))).start();

        assertThat(proposals.get(number).deadline()).isEqualTo(added);
        time.moveTo(added.plus(Duration.ofHours(24)));
        assertThat(proposals.get(number).isMissed()).isTrue();
    }

    @Test
    void chairIsToldOfThePassedFirstMeetingByTheNewDate() {
        String number = cases.consulted();
        Instant before = calendar.first().start();
        calendar.move(calendar.first(), before.plus(Duration.ofDays(9)));

        time.moveTo(before.plus(Duration.ofDays(8)));
        assertThat(post.on(number, "reminder")).isEmpty();
        time.passes(Duration.ofDays(3));

        assertThat(post.on(number, "reminder")).hasSize(1);
    }

    @Test
    void voteOpensAndClosesWithItsMovedMeeting() {
        String number = cases.scheduledOn(calendar.first());
        Instant before = calendar.first().start();
        Instant after = before.plus(Duration.ofDays(20));
        calendar.move(calendar.first(), after);

        time.moveTo(before.minus(Duration.ofDays(6)));
        assertThat(steps.open(number)).isEmpty();
        time.moveTo(after.minus(Duration.ofDays(7)));
        assertThat(steps.task(number, "close-vote").getDueDate()).as("the end of the meeting").isEqualTo(date(after.plus(MEETING)));

        calendar.move(calendar.first(), after.plus(Duration.ofDays(2)));
        assertThat(steps.task(number, "close-vote").getDueDate()).isEqualTo(date(after.plus(MEETING).plus(Duration.ofDays(2))));
        assertThat(steps.ballotOf(number, "chair").getDueDate()).isEqualTo(date(after.plus(MEETING).plus(Duration.ofDays(2))));
        time.moveTo(after.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> steps.closedBy(number, "chair", "decide")).isInstanceOf(Refusal.class)
            .hasMessageContaining("has not begun");
    }

    @Test
    void whenItsMeetingIsCancelledAProposalIsPlacedAgain() {
        String number = cases.scheduledOn(calendar.first());

        calendar.cancel(calendar.first());

        assertThat(cases.status(number)).isEqualTo("in-review");
        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(votes.latest(number).orElseThrow().state()).isEqualTo(Vote.State.WITHDRAWN);
        assertThat(cases.record(number))
            .anyMatch(line -> line.startsWith("to be placed on another meeting: the Board meeting of"));
    }

    @Test
    void whenItsMeetingIsCancelledBallotsThatAreCastDoNotCount() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);

        calendar.cancel(calendar.first());
        assertThat(steps.open(number)).containsExactly("schedule-review");
        steps.scheduledOn(number, calendar.second());
        time.moveTo(calendar.second().start());

        assertThat(votes.latest(number).orElseThrow().ballots()).isEmpty();
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        steps.closedBy(number, "chair", "decide");
        assertThat(cases.status(number)).isEqualTo("approved");
    }

    @Test
    void meetingThatFallsOutOfTheLimitIsLost() {
        String number = cases.scheduledOn(calendar.second());

        calendar.add(calendar.first().start().plus(Duration.ofDays(20)));

        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(proposals.get(number).meetingId()).isNull();
    }

    @Test
    void meetingThatBecomesTheLastOneAllowsNoDeferralAnyMore() {
        String number = cases.scheduledOn(calendar.first());
        calendar.add(calendar.first().start().minus(Duration.ofDays(10)));
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> steps.closedBy(number, "chair", "defer")).isInstanceOf(Refusal.class)
            .hasMessageContaining("can no longer be deferred");
    }

    @Test
    void meetingThatIsNoLongerTheLastOneAllowsDeferral() {
        String number = cases.scheduledOn(calendar.second());
        calendar.cancel(calendar.first());
        time.moveTo(calendar.second().start());

        steps.closedBy(number, "chair", "defer");

        assertThat(steps.open(number)).containsExactly("schedule-review");
    }

    @Test
    void decidedProposalIsLeftAlone() {
        String number = cases.approvedAt(calendar.first());
        Instant limit = proposals.get(number).deadline();

        calendar.cancel(calendar.second());

        assertThat(proposals.get(number).deadline()).isEqualTo(limit);
        assertThat(cases.record(number)).noneMatch(line -> line.contains("was cancelled"));
    }

}
