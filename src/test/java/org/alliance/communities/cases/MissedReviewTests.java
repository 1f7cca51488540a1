package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.board.Vote;
import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A5: a missed review is never a silent refusal. */
class MissedReviewTests extends CaseTest {

    private static final String RESOLVE = "resolve-overdue-review";

    @Autowired
    private ReviewDesk desk;

    @Test
    void unplacedReviewIsMissedADayAfterTheSecondMeetingAndNotSooner() {
        String number = cases.consulted();

        time.moveTo(calendar.second().start().plus(Duration.ofHours(23)));
        assertThat(proposals.get(number).isMissed()).isFalse();
        time.passes(Duration.ofHours(1));

        assertThat(proposals.get(number).isMissed()).isTrue();
        assertThat(cases.status(number)).isEqualTo("overdue");
        assertThat(steps.open(number)).containsExactly(RESOLVE);
        assertThat(post.on(number, "overdue")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("chair@alliance.example");
            assertThat(letter.body()).contains("not refused");
        });
        assertThat(post.on(number, "decision")).isEmpty();
    }

    @Test
    void deferralDoesNotStopTheClock() {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "defer");

        time.moveTo(calendar.second().start().plus(Duration.ofHours(24)));

        assertThat(cases.status(number)).isEqualTo("overdue");
        assertThat(steps.open(number)).containsExactly(RESOLVE);
    }

    @Test
    void voteThatIsOpenAtThatMomentStaysOpenAndCanStillDecide() {
        String number = cases.inVoteFor(calendar.second());

        time.moveTo(calendar.second().start().plus(Duration.ofHours(25)));
        assertThat(proposals.get(number).isMissed()).isTrue();
        assertThat(cases.status(number)).as("overdue beats voting").isEqualTo("overdue");
        assertThat(post.on(number, "overdue")).hasSize(1);
        assertThat(steps.open(number)).contains("close-vote", "cast-ballot").doesNotContain(RESOLVE);

        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        steps.closedBy(number, "chair", "decide");
        assertThat(cases.status(number)).isEqualTo("approved");
        assertThat(proposals.get(number).isMissed()).as("missed stays on record").isTrue();
    }

    @Test
    void decisionWithinADayOfTheSecondMeetingIsInTime() {
        String number = cases.inVoteFor(calendar.second());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.second().start().plus(Duration.ofHours(23)));

        steps.closedBy(number, "chair", "decide");
        time.passes(Duration.ofDays(2));

        assertThat(proposals.get(number).isMissed()).isFalse();
        assertThat(post.on(number, "overdue")).isEmpty();
    }

    @Test
    void missedStaysOnRecordAfterALaterApproval() {
        String number = cases.missed(calendar.second());
        steps.completes("chair", number, RESOLVE, "action", "vote-now", "reason", "The agenda was too full.");
        time.settle();
        steps.allCast(number, "approve", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");

        steps.closedBy(number, "chair", "decide");

        assertThat(cases.status(number)).isEqualTo("approved");
        assertThat(proposals.get(number).isMissed()).isTrue();
        assertThat(cases.record(number)).contains("on the overdue review: The agenda was too full.");
    }

    @Test
    void voteNowIsElectronicAndClosesSevenDaysAfterItsOpening() {
        String number = cases.missed(calendar.second());

        steps.completes("chair", number, RESOLVE, "action", "vote-now", "reason", "Too late.");
        time.settle();

        Vote vote = votes.latest(number).orElseThrow();
        assertThat(vote.isOpen()).isTrue();
        assertThat(vote.isElectronic()).isTrue();
        assertThat(vote.closesAt()).isEqualTo(vote.openedAt().plus(Duration.ofDays(7)));
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        assertThatThrownBy(() -> steps.closedBy(number, "chair", "decide")).isInstanceOf(Refusal.class)
            .hasMessageContaining("closing time");
        time.moveTo(vote.closesAt());
        steps.closedBy(number, "chair", "decide");
        assertThat(cases.status(number)).isEqualTo("approved");
    }

    private void electronicVoteEnds(String number) {
        steps.completes("chair", number, RESOLVE, "action", "vote-now", "reason", "Too late.");
        time.settle();
        time.moveTo(votes.latest(number).orElseThrow().closesAt());
    }

    @Test
    void deferIsRefusedInAnElectronicVote() {
        String number = cases.missed(calendar.second());
        electronicVoteEnds(number);

        assertThatThrownBy(() -> steps.closedBy(number, "chair", "defer")).isInstanceOf(Refusal.class)
            .hasMessageContaining("nobody can second a motion to defer");

        assertThat(steps.open(number)).contains("close-vote");
    }

    @Test
    void voteNowIsRefusedWhileAConsultationIsOpen() {
        String number = cases.completeProposal();
        steps.directorAnswers(number);

        assertThatThrownBy(() -> desk.resolveOverdue(number, "vote-now", "Too late.", "chair")).isInstanceOf(Refusal.class)
            .hasMessageContaining("both consultations");

        assertThat(votes.latest(number)).isEmpty();
    }

    @Test
    void nextMeetingIsTheNextPlannedOneAndTheLastChance() {
        String number = cases.missed(calendar.second());

        steps.completes("chair", number, RESOLVE, "action", "next-meeting", "reason", "Too late.");

        assertThat(proposals.get(number).meetingId()).isEqualTo(calendar.third().id());
        time.moveTo(calendar.third().start());
        assertThatThrownBy(() -> steps.closedBy(number, "chair", "defer")).isInstanceOf(Refusal.class);
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        steps.closedBy(number, "chair", "decide");
        assertThat(cases.status(number)).isEqualTo("declined");
        assertThat(post.on(number, "overdue")).as("the Chair is told once").hasSize(1);
    }

    @Test
    void withoutQuorumInTheVoteThatFollowsTheChairIsAskedAgain() {
        String number = cases.missed(calendar.second());
        electronicVoteEnds(number);

        steps.closedBy(number, "chair", "decide");

        assertThat(steps.open(number)).containsExactly(RESOLVE);
        assertThat(cases.status(number)).isEqualTo("overdue");
    }

    @Test
    void whenTheNextMeetingIsCancelledTheChairIsAskedAgain() {
        String number = cases.missed(calendar.second());
        steps.completes("chair", number, RESOLVE, "action", "next-meeting", "reason", "Too late.");

        calendar.cancel(calendar.third());
        time.settle();

        assertThat(steps.open(number)).containsExactly(RESOLVE);
        assertThat(votes.latest(number).orElseThrow().state()).isEqualTo(Vote.State.WITHDRAWN);
    }

    @Test
    void unresolvedLackOfQuorumIsMissedADayAfterTheMeeting() {
        String number = cases.inVoteFor(calendar.second());
        time.moveTo(calendar.second().start());
        steps.closedBy(number, "chair", "decide");

        time.passes(Duration.ofHours(25));

        assertThat(proposals.get(number).isMissed()).isTrue();
        assertThat(cases.status(number)).isEqualTo("overdue");
        assertThat(post.on(number, "overdue")).hasSize(1);
        assertThat(steps.open(number)).containsExactly(RESOLVE);
    }

    @Test
    void otherActionsAreRefusedAndOnlyTheChairResolves() {
        String number = cases.missed(calendar.second());

        assertThatThrownBy(() -> steps.completes("chair", number, RESOLVE, "action", "forget it", "reason", "No."))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("vote-now");
        assertThatThrownBy(() -> steps.completes("chair", number, RESOLVE, "action", "next-meeting"))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("reason");
        assertThatThrownBy(() -> steps.completes("staff-1", number, RESOLVE, "action", "next-meeting", "reason", "Mine."))
            .isInstanceOf(AuthorizationException.class);

        assertThat(steps.open(number)).containsExactly(RESOLVE);
    }

}
