package org.alliance.communities.board.process;

import java.util.Collection;
import java.util.Date;

import org.alliance.communities.board.BallotBox;
import org.alliance.communities.board.BallotLetters;
import org.alliance.communities.board.VoteClock;
import org.alliance.communities.board.Votes;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The steps of {@code board-vote}, each named as in the model. */
@Component("boardVote")
public class BoardVoteSteps {

    private final Votes votes;

    private final VoteClock clock;

    private final BallotBox box;

    private final RecordedBallots ballots;

    private final BallotLetters letters;

    private final Actor actor;

    BoardVoteSteps(Votes votes, VoteClock clock, BallotBox box, RecordedBallots ballots, BallotLetters letters, Actor actor) {
        this.votes = votes;
        this.clock = clock;
        this.box = box;
        this.ballots = ballots;
        this.letters = letters;
        this.actor = actor;
    }

    public Date opening(DelegateExecution execution) {
        return Date.from(clock.opening(execution.getProcessBusinessKey()));
    }

    public JavaDelegate open() {
        return execution -> votes.open(execution.getProcessBusinessKey());
    }

    public Collection<String> voters(DelegateExecution execution) {
        return votes.voters(execution.getProcessBusinessKey());
    }

    /** When ballots and closing are due. */
    public Date closing(DelegateExecution execution) {
        return Date.from(clock.due(execution.getProcessBusinessKey()));
    }

    public Date reminder(DelegateExecution execution) {
        return Date.from(clock.reminder(execution.getProcessBusinessKey()));
    }

    public JavaDelegate remind() {
        return execution -> letters.remind(execution.getProcessBusinessKey());
    }

    public Date asking(DelegateExecution execution) {
        return Date.from(clock.asking(execution.getProcessBusinessKey()));
    }

    /** After an electronic vote has ended, its ballots ask for nothing more. */
    public JavaDelegate askToClose() {
        return execution -> {
            String number = execution.getProcessBusinessKey();
            if (votes.latest(number).orElseThrow().isElectronic()) {
                ballots.endAll(number);
            }
            letters.askToClose(number);
        };
    }

    /** The ballot is the one of whoever completes the task, and the task must be theirs: no right of the engine lends it out. */
    public JavaDelegate recordBallot() {
        return execution -> {
            String member = actor.login();
            if (!member.equals(BoardVoteProcess.VOTER.get(execution))) {
                throw new AuthorizationException("A ballot can only be cast by the member whose ballot it is.");
            }
            Form form = Form.of(execution);
            box.cast(execution.getProcessBusinessKey(), member, form.text("ballot"), form.text("reason"));
        };
    }

    public JavaDelegate close() {
        return execution -> {
            Form form = Form.of(execution);
            String by = actor.mustBelongTo("board-chair");
            BoardVoteProcess.OUTCOME.set(execution, votes.close(execution.getProcessBusinessKey(), form.text("motion"),
                    form.text("conditions"), form.text("minutes"), by));
        };
    }

}
