package org.alliance.communities.proposal.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.proposal.ReviewLimit;
import org.alliance.communities.workflow.Waiting;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Brings the open tasks of all reviews up to date with the Board calendar. */
@Component
class ReviewTasks {

    private static final Map<String, BiFunction<ReviewLimit, Instant, Optional<Instant>>> DUE = Map.of(
            ProposalReviewProcess.CONSULT_EXECUTIVE_DIRECTOR, ReviewLimit::consultationEnds,
            ProposalReviewProcess.CONSULT_CENTRAL_STAFF, ReviewLimit::consultationEnds,
            ProposalReviewProcess.SCHEDULE_REVIEW, ReviewLimit::deadline);

    private final TaskService tasks;

    private final Waiting waiting;

    private final ReviewDates dates;

    private final Clock clock;

    ReviewTasks(TaskService tasks, Waiting waiting, ReviewDates dates, Clock clock) {
        this.tasks = tasks;
        this.waiting = waiting;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param receipts the proposals that are not decided
     */
    void follow(ReviewLimit before, ReviewLimit after, Map<String, Instant> receipts) {
        waiting.tasks(ProposalReviewProcess.KEY, DUE.keySet(), (number, task) -> {
            if (receipts.containsKey(number)) {
                setDueDate(task, after, receipts.get(number));
                offerMeetings(task, before, after, receipts.get(number));
            }
        });
    }

    private void setDueDate(Task task, ReviewLimit limit, Instant receivedAt) {
        Date due = DUE.get(task.getTaskDefinitionKey()).apply(limit, receivedAt).map(Date::from).orElse(null);
        if (!Objects.equals(due, task.getDueDate())) {
            tasks.setDueDate(task.getId(), due);
        }
    }

    private void offerMeetings(Task task, ReviewLimit before, ReviewLimit after, Instant receivedAt) {
        List<Meeting> choices = after.choices(receivedAt, clock.instant());
        if (task.getTaskDefinitionKey().equals(ProposalReviewProcess.SCHEDULE_REVIEW)
                && !choices.equals(before.choices(receivedAt, clock.instant()))) {
            tasks.setVariable(task.getId(), ProposalReviewProcess.MEETINGS, dates.choices(choices));
        }
    }

}
