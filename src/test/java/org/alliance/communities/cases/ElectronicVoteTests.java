package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;

import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.alliance.communities.refusal.Refusal;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The Board votes between its meetings: after a time for discussion, until a moment, and within the limit. */
class ElectronicVoteTests extends CaseTest {

    private static final Duration DISCUSSION = Duration.ofDays(3);

    private static final Duration PERIOD = Duration.ofDays(7);

    @Autowired
    private VoteBetweenMeetings desk;

    private void calls(String number, String reason) {
        steps.as("chair", () -> desk.call(number, reason, "chair"));
    }

    private static RequestBuilder calledOnTheDossier(String number, String login, String... groups) {
        return MockMvcRequestBuilders.post("/dossiers/" + number + "/electronic-vote").param("reason", "Summer is near.").with(csrf())
            .with(Pages.as(login, groups));
    }

    @Test
    void chairCallsItOnTheDossierAndNoOtherMemberDoes() throws Exception {
        String number = cases.consulted();

        assertThat(pages.read("/dossiers/" + number, Pages.as("chair", "board", "board-chair"))).contains("/electronic-vote");
        pages.perform(calledOnTheDossier(number, "board-2", "board")).andExpect(status().isForbidden());
        assertThat(votes.latest(number)).isEmpty();
        pages.perform(calledOnTheDossier(number, "chair", "board", "board-chair")).andExpect(redirectedUrl("/dossiers/" + number))
            .andExpect(flash().attribute("done", Matchers.containsString("is called")));

        assertThat(votes.latest(number)).hasValueSatisfying(vote -> assertThat(vote.isCalledBetweenMeetings()).isTrue());
        assertThat(post.on(number, "vote-announced")).hasSize(7);
        assertThat(pages.read("/dossiers/" + number, Pages.as("chair", "board", "board-chair"))).doesNotContain("/electronic-vote");
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

    @Test
    void ballotsEndWithAnElectronicVoteAndTheChairIsAskedToCloseIt() {
        String number = cases.consulted();
        calls(number, "Summer is near.");
        time.passes(DISCUSSION);
        steps.castBy(number, "board-2", "approve");

        time.passes(PERIOD.minusMinutes(1));
        assertThat(steps.tasks(number, "cast-ballot")).hasSize(6);
        assertThat(post.on(number, "vote-is-due")).isEmpty();
        time.passes(Duration.ofMinutes(1));

        assertThat(steps.open(number)).contains("close-vote").doesNotContain("cast-ballot");
        assertThat(post.on(number, "vote-is-due")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("chair@alliance.example");
            assertThat(letter.body()).contains("The electronic vote has ended", "the\nproposer waits");
        });
        steps.closedBy(number, "chair", "decide");
        assertThat(votes.latest(number).orElseThrow().outcome()).isEqualTo("no-quorum");
    }

    @ParameterizedTest
    @ValueSource(strings = { "return", "defer" })
    void nobodyMovesAnythingButTheDecisionWithoutAMeeting(String motion) {
        String number = cases.consulted();
        calls(number, "Summer is near.");
        time.passes(DISCUSSION.plus(PERIOD));

        assertThatThrownBy(() -> steps.closedBy(number, "chair", motion)).isInstanceOf(Refusal.class)
            .hasMessageContaining("an electronic vote ends with what its ballots decide");
    }

    @Test
    void chairIsAskedADayAfterTheMeetingToCloseWhatIsOpen() {
        String number = cases.inVoteFor(calendar.first());

        time.moveTo(calendar.first().start().plus(Duration.ofDays(1)).minusSeconds(60));
        assertThat(post.on(number, "vote-is-due")).isEmpty();
        time.passes(Duration.ofMinutes(1));

        assertThat(post.on(number, "vote-is-due")).singleElement()
            .satisfies(letter -> assertThat(letter.body()).contains("The meeting is over"));
        assertThat(steps.tasks(number, "cast-ballot")).as("late ballots are heard until it is closed").hasSize(7);
    }

}
