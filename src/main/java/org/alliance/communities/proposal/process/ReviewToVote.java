package org.alliance.communities.proposal.process;

import java.util.Map;

import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.alliance.communities.proposal.VoteCalled;
import org.alliance.communities.refusal.Refusal;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a proposal from where it waits for a meeting to an electronic vote. The Chair completes their own task with that. */
@Component
class ReviewToVote {

    private final RuntimeService runtime;

    private final TaskService tasks;

    private final EngineDoor door;

    ReviewToVote(RuntimeService runtime, TaskService tasks, EngineDoor door) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.door = door;
    }

    @EventListener
    void on(VoteCalled called) {
        if (called.placed()) {
            door.asSystem(() -> runtime.createMessageCorrelation(ProposalReviewProcess.MEETING_LOST)
                .processInstanceBusinessKey(called.number()).correlate());
        }
        Task placing = tasks.createTaskQuery().processInstanceBusinessKey(called.number())
            .taskDefinitionKey("schedule-review").list().stream().findFirst()
            .orElseThrow(() -> new Refusal("This proposal does not wait for a meeting, so no vote can be called on it now."));
        tasks.complete(placing.getId(), Map.of("meeting", VoteBetweenMeetings.PLACE));
    }

}
