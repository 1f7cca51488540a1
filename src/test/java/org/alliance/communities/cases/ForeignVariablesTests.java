package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.Vote;
import org.alliance.communities.community.Community;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine checks no form and guards no variable: what counts is decided elsewhere. */
class ForeignVariablesTests extends CaseTest {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Conditions conditions;

    private void overwrite(String number, String process, String name, Object value) {
        runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(number).list()
            .forEach(instance -> runtime.setVariable(instance.getId(), name, value));
    }

    private void overwriteAround(Task task, String name, Object value) {
        runtime.setVariable(task.getExecutionId(), name, value);
    }

    @Test
    void overwrittenOutcomeFoundsNothing() {
        String number = cases.inVoteFor(calendar.first());
        overwrite(number, "proposal-review", "outcome", "approved");
        overwrite(number, "board-vote", "voteOutcome", "approved");
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide", "outcome", "approved", "voteOutcome", "approved");

        assertThat(cases.status(number)).isEqualTo("declined");
        assertThat(register.ofProposal(number)).isEmpty();
    }

    @Test
    void overwrittenVoterLetsNobodyVoteForAnother() {
        String number = cases.inVoteFor(calendar.first());
        Task ballot = steps.ballotOf(number, "board-2");
        overwriteAround(ballot, "voter", "board-3");

        assertThatThrownBy(() -> steps.completes("board-2", ballot, "ballot", "approve"))
            .hasMessageContaining("only be cast by the member");
        assertThatThrownBy(() -> steps.completes("board-3", ballot, "ballot", "approve")).isNotNull();
        overwriteAround(ballot, "voter", "admin");
        assertThatThrownBy(() -> steps.completes("admin", ballot, "ballot", "approve")).isInstanceOf(Refusal.class);

        assertThat(votes.latest(number).orElseThrow().ballots()).isEmpty();
    }

    @Test
    void voterNamedInAFormIsNotBelieved() {
        String number = cases.inVoteFor(calendar.first());

        assertThatThrownBy(() -> steps.completes("board-2", steps.ballotOf(number, "board-2"), "ballot", "approve", "voter",
                "board-3")).isNotNull();

        assertThat(votes.latest(number).orElseThrow().ballots()).isEmpty();
        steps.castBy(number, "board-2", "approve");
        steps.castBy(number, "board-3", "decline", "No.");
        assertThat(votes.undecided(number)).hasSize(5);
    }

    @Test
    void overwrittenCompletenessIsAskedOfTheDeskAgain() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);
        overwrite(number, "proposal-review", "complete", true);

        cases.reply(number, Cases.PROPOSER, Cases.RESOURCES);

        assertThat(cases.status(number)).isEqualTo("incomplete");
        assertThat(post.on(number, "missing-parts")).hasSize(2);
    }

    @Test
    void overwrittenConsultationLetsNobodyPlaceItEarly() {
        String number = cases.completeProposal();
        overwrite(number, "proposal-review", "consulted", true);

        steps.completes("staff-1", number, "consult-central-staff", "needAddressed", "partly", "fitsMission", "yes",
                "consulted", "true", "complete", "true");

        assertThat(steps.open(number)).containsExactly("consult-executive-director");
    }

    @Test
    void overwrittenServiceDoesNotFillAnother() {
        String number = cases.approvedAt(calendar.first());
        cases.obstructFolderOf(number);
        time.passes(Duration.ofDays(2));
        Task byHand = steps.task(number, "set-up-by-hand");
        Community before = register.ofProposal(number).orElseThrow();
        overwriteAround(byHand, "service", "website");

        assertThatThrownBy(() -> steps.completes("staff-1", byHand, "link", "https://evil.example/page"))
            .isInstanceOf(Refusal.class).hasMessageContaining("not waiting");

        assertThat(register.ofProposal(number)).hasValue(before);
        overwriteAround(byHand, "service", "folder");
        steps.completes("staff-1", byHand, "link", "https://drive.example/f");
        assertThat(register.ofProposal(number).orElseThrow().status()).isEqualTo(Community.Status.ACTIVE);
    }

    @Test
    void fieldsThatABallotDoesNotHaveReachNoOtherForm() {
        String number = cases.inVoteFor(calendar.first());
        steps.completes("board-2", steps.ballotOf(number, "board-2"), "ballot", "approve", "motion", "return",
                "conditions", "A new car | board-2 | ", "minutes", "Everybody was delighted.");
        steps.allCast(number, "approve", "board-3", "board-4", "board-5");
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> steps.completes("chair", number, "close-vote")).isInstanceOf(Refusal.class);
        steps.closedBy(number, "chair", "decide");

        Vote vote = votes.latest(number).orElseThrow();
        assertThat(vote.minutes()).isEmpty();
        assertThat(conditions.of(number)).isEmpty();
        assertThat(cases.status(number)).isEqualTo("approved");
    }

    @Test
    void fieldsThatAnAnswerDoesNotHaveReachNoOtherForm() {
        String number = cases.completeProposal();
        steps.directorAnswers(number);
        steps.completes("staff-1", number, "consult-central-staff", "needAddressed", "partly", "fitsMission", "yes",
                "meeting", String.valueOf(calendar.first().id()), "outcome", "approved");

        assertThatThrownBy(() -> steps.completes("chair", number, "schedule-review")).isInstanceOf(Refusal.class);

        assertThat(steps.open(number)).containsExactly("schedule-review");
        assertThat(cases.status(number)).isEqualTo("in-review");
    }

    @Test
    void whatWasTypedLeavesTheEngine() {
        String number = cases.inVoteFor(calendar.first());

        steps.completes("board-2", steps.ballotOf(number, "board-2"), "ballot", "approve", "remark", "approve, of course");

        assertThat(jdbc.sql("select count(*) from act_ru_variable where name_ = 'remark'").query(Long.class).single())
            .isZero();
    }

}
