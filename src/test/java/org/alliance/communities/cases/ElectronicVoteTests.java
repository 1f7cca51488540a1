package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Board votes between its meetings: after a time for discussion, until a moment, and within the limit. */
class ElectronicVoteTests extends CaseTest {

    private static final Duration DISCUSSION = Duration.ofDays(3);

    private static final Duration PERIOD = Duration.ofDays(7);

    @Autowired
    private VoteBetweenMeetings desk;

    @Autowired
    private IdentityService identities;

    private void calls(String number, String reason) {
        identities.setAuthentication("chair", List.of("board", "board-chair"));
        try {
            desk.call(number, reason, "chair");
        }
        finally {
            identities.clearAuthentication();
        }
    }

    @Test
    void voteOpensAfterTheDiscussionAndEndsAtItsMoment() {
        String number = cases.consulted();

        calls(number, "Summer is near.");
        time.passes(DISCUSSION.minus(Duration.ofMinutes(1)));
        assertThat(cases.status(number)).isEqualTo("scheduled");
        assertThat(post.on(number, "vote-announced")).hasSize(7);
        time.passes(Duration.ofMinutes(1));
        assertThat(cases.status(number)).isEqualTo("voting");

        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        assertThatThrownBy(() -> steps.closedBy(number, "chair", "decide")).isInstanceOf(Refusal.class)
            .hasMessageContaining("still running");
        time.passes(PERIOD);
        assertThatThrownBy(() -> box.castOnPage(number, "board-6", "approve", "")).isInstanceOf(Refusal.class)
            .hasMessageContaining("after its closing time");
        steps.closedBy(number, "chair", "decide");

        assertThat(cases.status(number)).isEqualTo("approved");
        assertThat(cases.record(number)).anyMatch(line -> line.startsWith("called an electronic vote between meetings")
                && line.endsWith(": Summer is near."));
    }

    @Test
    void proposalThatWasPlacedOnAMeetingLeavesIt() {
        String number = cases.scheduledOn(calendar.second());

        calls(number, "Summer is near.");
        time.passes(DISCUSSION);

        assertThat(votes.latest(number).orElseThrow().isElectronic()).isTrue();
        assertThat(steps.tasks(number, "cast-ballot")).hasSize(7);
        assertThat(steps.tasks(number, "close-vote")).hasSize(1);
    }

    @Test
    void voteThatWouldEndAfterTheLimitOrHasNoReasonIsRefused() {
        String number = cases.consulted();
        assertThatThrownBy(() -> calls(number, "")).isInstanceOf(Refusal.class).hasMessageContaining("reason");
        assertThatThrownBy(() -> steps.completes("chair", number, "schedule-review", "meeting", VoteBetweenMeetings.PLACE))
            .isInstanceOf(Refusal.class);

        time.moveTo(calendar.second().start().minus(DISCUSSION).minus(PERIOD).plusSeconds(1));

        assertThatThrownBy(() -> calls(number, "Summer is near.")).isInstanceOf(Refusal.class)
            .hasMessageContaining("after the review limit");
    }

    @Test
    void voteThatNobodyClosesIsMissedADayAfterTheLimit() {
        String number = cases.consulted();
        calls(number, "Summer is near.");

        time.moveTo(calendar.second().start().plus(Duration.ofDays(1)).plusSeconds(1));

        assertThat(cases.status(number)).isEqualTo("overdue");
        assertThat(steps.tasks(number, "close-vote")).hasSize(1);
    }

}
