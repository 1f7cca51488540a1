package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.Position;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A3: one ballot for each member, cast by nobody else. */
class CastingBallotsTests extends CaseTest {

    @Autowired
    private CaseHistory history;

    private Ballot ballot(String number, String member) {
        return votes.latest(number).orElseThrow().ballotOf(member).orElseThrow();
    }

    private void assertThatNothingWasCast(String number, String member) {
        assertThat(votes.latest(number).orElseThrow().ballotOf(member)).isEmpty();
        assertThat(steps.hasBallot(number, member)).isTrue();
    }

    @Test
    void memberCastsTheirOwnBallotAndItsTaskIsDone() {
        String number = cases.inVoteFor(calendar.first());

        steps.castBy(number, "board-2", "decline", "Too costly.");

        assertThat(ballot(number, "board-2").position()).isEqualTo(Position.DECLINE);
        assertThat(ballot(number, "board-2").reason()).isEqualTo("Too costly.");
        assertThat(steps.hasBallot(number, "board-2")).isFalse();
        assertThat(votes.undecided(number)).hasSize(6);
    }

    @Test
    void ballotIsRefusedToEveryoneButItsMember() {
        String number = cases.inVoteFor(calendar.first());
        Task ballot = steps.ballotOf(number, "board-2");

        for (String other : new String[] { "admin", "chair", "board-3", "staff-1", "director", "advisor" }) {
            assertThatThrownBy(() -> steps.completes(other, ballot, "ballot", "approve")).as(other)
                .isInstanceOf(AuthorizationException.class);
        }

        assertThatNothingWasCast(number, "board-2");
    }

    @Test
    void valueThatIsNoBallotIsRefused() {
        String number = cases.inVoteFor(calendar.first());

        assertThatThrownBy(() -> steps.castBy(number, "board-2", "maybe")).isInstanceOf(Refusal.class)
            .hasMessage("A ballot is approve, decline, abstain or recuse.");
        assertThatThrownBy(() -> steps.castBy(number, "board-2", "")).isInstanceOf(Refusal.class);

        assertThatNothingWasCast(number, "board-2");
    }

    @Test
    void decliningAndRecusingNeedAReasonAndApprovingAndAbstainingDoNot() {
        String number = cases.inVoteFor(calendar.first());

        assertThatThrownBy(() -> steps.castBy(number, "board-2", "decline", "  ")).isInstanceOf(Refusal.class)
            .hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> steps.castBy(number, "board-3", "recuse")).isInstanceOf(Refusal.class);
        steps.castBy(number, "board-4", "approve");
        steps.castBy(number, "board-5", "abstain");

        assertThatNothingWasCast(number, "board-2");
        assertThatNothingWasCast(number, "board-3");
        assertThat(ballot(number, "board-4").position()).isEqualTo(Position.APPROVE);
        assertThat(ballot(number, "board-5").position()).isEqualTo(Position.ABSTAIN);
    }

    @Test
    void ballotCannotBeCastTwiceByATask() {
        String number = cases.inVoteFor(calendar.first());
        steps.castBy(number, "board-2", "approve");

        assertThatThrownBy(() -> box.cast(number, "board-2", "decline", "On second thoughts.")).isInstanceOf(Refusal.class)
            .hasMessageContaining("already");

        assertThat(votes.latest(number).orElseThrow().ballots()).singleElement()
            .satisfies(ballot -> assertThat(ballot.position()).isEqualTo(Position.APPROVE));
    }

    @Test
    void ballotRecordedByStaffEndsTheMembersTaskAndTheMemberIsMailedAtOnce() {
        String number = cases.inVoteFor(calendar.first());

        box.record(number, "board-7", "abstain", "", "by phone", "staff-2");

        assertThat(steps.hasBallot(number, "board-7")).isFalse();
        assertThat(steps.tasks(number, "cast-ballot")).hasSize(6);
        assertThat(ballot(number, "board-7").castBy()).isEqualTo("staff-2");
        assertThat(post.on(number, "ballot-recorded")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("board-7@alliance.example");
            assertThat(letter.body()).contains("abstain", "by phone", "Toni Bergström");
        });
        assertThat(history.of(number)).last().satisfies(line -> {
            assertThat(line.who()).isEqualTo("staff-2");
            assertThat(line.onBehalfOf()).isEqualTo("board-7");
        });
    }

    @Test
    void ballotRecordedByStaffNeedsAWayOfReceiptAndAnOpenVote() {
        String unopened = cases.scheduledOn(calendar.second());
        String number = cases.inVoteFor(calendar.first());

        assertThatThrownBy(() -> box.record(number, "board-7", "abstain", "", "", "staff-2")).isInstanceOf(Refusal.class)
            .hasMessageContaining("how you received");
        assertThatThrownBy(() -> box.record(unopened, "board-7", "abstain", "", "by phone", "staff-2"))
            .isInstanceOf(Refusal.class).hasMessageContaining("no open vote");

        assertThatNothingWasCast(number, "board-7");
        assertThat(post.on(number, "ballot-recorded")).isEmpty();
    }

    @Test
    void refusalLeavesEverythingAsBefore() {
        String number = cases.inVoteFor(calendar.first());
        long lines = cases.record(number).size();
        long letters = post.count();

        assertThatThrownBy(() -> steps.castBy(number, "board-2", "decline")).isInstanceOf(Refusal.class);

        assertThat(cases.record(number)).hasSize((int) lines);
        assertThat(post.count()).isEqualTo(letters);
        assertThat(jdbc.sql("select count(*) from act_ru_variable where name_ in ('ballot', 'reason')").query(Long.class)
            .single()).isZero();
        steps.castBy(number, "board-2", "decline", "Now with a reason.");
        assertThat(votes.undecided(number)).doesNotContain("board-2");
    }

}
