package org.alliance.communities.board.process;

import java.util.Optional;

import org.alliance.communities.board.BallotCast;
import org.alliance.communities.board.SeatVacated;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a ballot was heard in another way, or its seat has been vacated, the member's task has nothing more to ask. */
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
    void on(BallotCast event) {
        end(event.caseNumber(), event.cast().member());
    }

    @EventListener
    void on(SeatVacated event) {
        end(event.caseNumber(), event.member());
    }

    private void end(String caseNumber, String member) {
        door.asSystem(() -> ballotOf(caseNumber, member).ifPresent(task -> runtime
            .messageEventReceived(BoardVoteProcess.BALLOT_RECORDED, task.getExecutionId())));
    }

    /** The voter is a variable around the task and not of it, so no correlation can ask for it. */
    private Optional<Task> ballotOf(String caseNumber, String member) {
        return tasks.createTaskQuery().processDefinitionKey(BoardVoteProcess.KEY).processInstanceBusinessKey(caseNumber)
            .taskDefinitionKey(BoardVoteProcess.CAST_BALLOT).list().stream()
            .filter(task -> member.equals(tasks.getVariable(task.getId(), BoardVoteProcess.VOTER.name()))).findFirst();
    }

}
