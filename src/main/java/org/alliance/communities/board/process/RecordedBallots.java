package org.alliance.communities.board.process;

import org.alliance.communities.board.BallotRecorded;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When staff have recorded a member's ballot, the member's own task has nothing more to ask. */
@Component
class RecordedBallots {

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final EngineDoor door;

    RecordedBallots(TaskService tasks, RuntimeService runtime, EngineDoor door) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(BallotRecorded recorded) {
        door.asSystem(() -> tasks.createTaskQuery().processDefinitionKey(BoardVoteProcess.KEY)
            .processInstanceBusinessKey(recorded.caseNumber()).taskAssignee(recorded.member()).list()
            .forEach(task -> runtime.messageEventReceived(BoardVoteProcess.BALLOT_RECORDED, task.getExecutionId())));
    }

}
