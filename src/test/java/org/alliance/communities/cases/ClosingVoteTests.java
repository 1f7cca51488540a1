package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.Vote;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A3: the Chair closes a vote and the rule counts it. */
class ClosingVoteTests extends CaseTest {

    @Autowired
    private Conditions conditions;

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    @Test
    void closingIsRefusedBeforeTheMeetingWhileABallotIsMissing() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start().minus(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> steps.closedBy(number, "chair", "decide")).isInstanceOf(Refusal.class)
            .hasMessageStartingWith("The meeting has not begun");
        assertThat(vote(number).isOpen()).isTrue();

        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");
        assertThat(vote(number).outcome()).isEqualTo("approved");
    }

    @Test
    void closingIsAllowedBeforeTheMeetingWhenEveryBallotIsCast() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");
        assertThat(steps.open(number)).containsExactly("close-vote");

        steps.closedBy(number, "chair", "decide");

        assertThat(cases.status(number)).isEqualTo("approved");
    }

    @Test
    void closingEndsTheBallotsThatAreStillOpenAndKeepsMotionAndMinutes() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide", "minutes", "Item 4, carried after a short talk.");

        assertThat(steps.tasks(number, "cast-ballot")).isEmpty();
        assertThat(vote(number).state()).isEqualTo(Vote.State.CLOSED);
        assertThat(vote(number).motion()).isEqualTo("decide");
        assertThat(vote(number).closedBy()).isEqualTo("chair");
        assertThat(vote(number).minutes()).isEqualTo("Item 4, carried after a short talk.");
        assertThat(vote(number).sentence()).contains("4 of 7 seats: 4 approve", "3 not heard", "Carried");
    }

    @Test
    void otherMotionsAndUnreadableConditionsAreRefused() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> steps.closedBy(number, "chair", "adjourn")).isInstanceOf(Refusal.class)
            .hasMessage("The motion is decide, defer or return.");
        assertThatThrownBy(() -> steps.closedBy(number, "chair", "decide", "conditions", "A second lead"))
            .isInstanceOf(Refusal.class).hasMessageContaining("what | who | date");

        assertThat(vote(number).isOpen()).isTrue();
        assertThat(conditions.of(number)).isEmpty();
        assertThat(cases.status(number)).isEqualTo("voting");
    }

    @Test
    void onlyTheChairCloses() {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());

        for (String other : new String[] { "board-2", "director", "staff-1", "advisor" }) {
            assertThatThrownBy(() -> steps.closedBy(number, other, "return")).as(other)
                .isInstanceOf(AuthorizationException.class);
        }

        assertThat(vote(number).isOpen()).isTrue();
    }

    @Test
    void recusedSeatLeavesTheCountAndAnAbstentionDoesNot() {
        String recused = cases.inVoteFor(calendar.first());
        String abstained = cases.scheduledOn(calendar.first());
        time.settle();
        steps.allCast(recused, "recuse", "board-6", "board-7");
        steps.allCast(recused, "approve", "board-2", "board-3", "board-4");
        steps.allCast(abstained, "approve", "board-2", "board-3");
        steps.allCast(abstained, "decline", "board-4");
        steps.allCast(abstained, "abstain", "board-5");
        time.moveTo(calendar.first().start());

        steps.closedBy(recused, "chair", "decide");
        steps.closedBy(abstained, "chair", "decide");

        assertThat(vote(recused).outcome()).as("three of five seats").isEqualTo("approved");
        assertThat(vote(abstained).outcome()).as("four of seven seats").isEqualTo("approved");
    }

    @Test
    void equalVotesDoNotCarry() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", "board-2", "board-3");
        steps.allCast(number, "decline", "board-4", "board-5");
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide");

        assertThat(cases.status(number)).isEqualTo("declined");
    }

    @Test
    void conditionsOfAVoteThatIsNotCarriedBindNobody() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide", "conditions", "A second lead | Mika Stone | ");

        assertThat(conditions.of(number)).isEmpty();
    }

}
