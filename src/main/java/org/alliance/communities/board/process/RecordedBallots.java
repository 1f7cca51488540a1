package org.alliance.communities.board.process;

import java.util.stream.Stream;

import org.alliance.communities.board.BallotCast;
import org.alliance.communities.board.SeatVacated;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a ballot was heard in another way, its seat was vacated or its time is over, the member's task asks for nothing more. */
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

    /** The time of the vote is over. */
    void endAll(String caseNumber) {
        door.asSystem(() -> open(caseNumber).forEach(this::end));
    }

    /** The voter is a variable around the task and not of it, so no correlation can ask for it. */
    private void end(String caseNumber, String member) {
        door.asSystem(() -> open(caseNumber).filter(task -> member.equals(tasks.getVariable(task.getId(), BoardVoteProcess.VOTER.name())))
            .forEach(this::end));
    }

    private Stream<Task> open(String caseNumber) {
        return tasks.createTaskQuery().processDefinitionKey(BoardVoteProcess.KEY).processInstanceBusinessKey(caseNumber)
            .taskDefinitionKey(BoardVoteProcess.CAST_BALLOT).list().stream();
    }

    private void end(Task ballot) {
        runtime.messageEventReceived(BoardVoteProcess.BALLOT_RECORDED, ballot.getExecutionId());
    }

}
