package org.alliance.communities.board.process;

import java.util.Date;

import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.board.Votes;
import org.alliance.communities.workflow.EngineDoor;
import org.alliance.communities.workflow.Timers;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the opening, the reminder and the due dates of a vote with its meeting. */
@Component
class VotesFollowMeetings {

    private final Votes votes;

    private final Timers timers;

    private final TaskService tasks;

    private final EngineDoor door;

    VotesFollowMeetings(Votes votes, Timers timers, TaskService tasks, EngineDoor door) {
        this.votes = votes;
        this.timers = timers;
        this.tasks = tasks;
        this.door = door;
    }

    @EventListener
    void on(CalendarChanged change) {
        door.asSystem(() -> votes.casesAt(change.meeting()).forEach(this::follow));
    }

    private void follow(String caseNumber) {
        timers.refresh(BoardVoteProcess.KEY, caseNumber, BoardVoteProcess.TIMERS);
        Date due = Date.from(votes.closing(caseNumber));
        tasks.createTaskQuery().processDefinitionKey(BoardVoteProcess.KEY).processInstanceBusinessKey(caseNumber).list()
            .forEach(task -> tasks.setDueDate(task.getId(), due));
    }

}
