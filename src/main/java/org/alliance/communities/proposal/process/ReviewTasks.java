package org.alliance.communities.proposal.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ReviewClock;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Brings the open tasks of a review up to date with the Board calendar. */
@Component
class ReviewTasks {

    private static final Map<String, BiFunction<ReviewClock, Instant, Optional<Instant>>> DUE = Map.of(
            ProposalReviewProcess.CONSULT_EXECUTIVE_DIRECTOR, ReviewClock::consultationEnds,
            ProposalReviewProcess.CONSULT_CENTRAL_STAFF, ReviewClock::consultationEnds,
            ProposalReviewProcess.SCHEDULE_REVIEW, ReviewClock::deadline);

    private final TaskService tasks;

    private final ReviewClock clock;

    private final ReviewDates dates;

    ReviewTasks(TaskService tasks, ReviewClock clock, ReviewDates dates) {
        this.tasks = tasks;
        this.clock = clock;
        this.dates = dates;
    }

    void refresh(Proposal proposal) {
        tasks.createTaskQuery().processDefinitionKey(ProposalReviewProcess.KEY)
            .processInstanceBusinessKey(proposal.number()).list().forEach(task -> refresh(task, proposal));
    }

    private void refresh(Task task, Proposal proposal) {
        if (DUE.containsKey(task.getTaskDefinitionKey())) {
            tasks.setDueDate(task.getId(), DUE.get(task.getTaskDefinitionKey()).apply(clock, proposal.receivedAt())
                .map(Date::from).orElse(null));
        }
        if (task.getTaskDefinitionKey().equals(ProposalReviewProcess.SCHEDULE_REVIEW)) {
            tasks.setVariable(task.getId(), ProposalReviewProcess.MEETINGS, dates.meetings(proposal));
        }
    }

}
