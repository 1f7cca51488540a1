package org.alliance.communities.board.process;

import org.alliance.communities.board.BallotRecorded;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When staff have recorded a member's ballot, the member's own task has nothing more to ask. */
@Component
class RecordedBallots {

    private final RuntimeService runtime;

    private final EngineDoor door;

    RecordedBallots(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(BallotRecorded recorded) {
        door.asSystem(() -> runtime.createMessageCorrelation(BoardVoteProcess.BALLOT_RECORDED)
            .processInstanceBusinessKey(recorded.caseNumber())
            .localVariableEquals(BoardVoteProcess.VOTER.name(), recorded.member())
            .correlate());
    }

}
