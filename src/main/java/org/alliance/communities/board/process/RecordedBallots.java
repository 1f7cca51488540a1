package org.alliance.communities.board.process;

import org.alliance.communities.board.BallotRecorded;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When staff have recorded a member's ballot, the member's own task has nothing more to ask. */
@Component
class RecordedBallots {

    private final RuntimeService runtime;

    private final TaskService tasks;

    private final EngineDoor door;

    RecordedBallots(RuntimeService runtime, TaskService tasks, EngineDoor door) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.door = door;
    }

    @EventListener
    void on(BallotRecorded recorded) {
        door.asSystem(() -> runtime.messageEventReceived(BoardVoteProcess.BALLOT_RECORDED,
                ballotOf(recorded).getExecutionId()));
    }

    /** The voter is a variable around the task and not of it, so no correlation can ask for it. */
    private Task ballotOf(BallotRecorded recorded) {
        return tasks.createTaskQuery().processDefinitionKey(BoardVoteProcess.KEY)
            .processInstanceBusinessKey(recorded.caseNumber()).taskDefinitionKey(BoardVoteProcess.CAST_BALLOT)
            .list().stream()
            .filter(task -> recorded.member().equals(tasks.getVariable(task.getId(), BoardVoteProcess.VOTER.name())))
            .findFirst().orElseThrow();
    }

}
