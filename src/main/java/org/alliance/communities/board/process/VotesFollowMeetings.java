package org.alliance.communities.board.process;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.VoteClock;
import org.alliance.communities.board.VoteDates;
import org.alliance.communities.board.Votes;
import org.alliance.communities.workflow.EngineDoor;
import org.alliance.communities.workflow.Waiting;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the openings, the reminders and the due dates of all votes with their meeting. */
@Component
class VotesFollowMeetings {

    private static final Set<String> DUE_AT_MEETING = Set.of(BoardVoteProcess.CAST_BALLOT, BoardVoteProcess.CLOSE_VOTE);

    private final Votes votes;

    private final VoteClock clock;

    private final Waiting waiting;

    private final TaskService tasks;

    private final EngineDoor door;

    VotesFollowMeetings(Votes votes, VoteClock clock, Waiting waiting, TaskService tasks, EngineDoor door) {
        this.votes = votes;
        this.clock = clock;
        this.waiting = waiting;
        this.tasks = tasks;
        this.door = door;
    }

    @EventListener
    void on(CalendarChanged change) {
        Map<String, VoteDates> dates = new HashMap<>();
        for (long id : change.meetings()) {
            Meeting meeting = change.after().find(id).orElseThrow();
            votes.casesAt(id).forEach(number -> dates.put(number, clock.at(meeting.start())));
        }
        if (!dates.isEmpty()) {
            door.asSystem(() -> follow(dates));
        }
    }

    private void follow(Map<String, VoteDates> dates) {
        waiting.redate(BoardVoteProcess.KEY, BoardVoteProcess.TIMERS,
                (number, timer) -> dates.containsKey(number) ? BoardVoteProcess.date(timer, dates.get(number)) : null);
        waiting.tasks(BoardVoteProcess.KEY, DUE_AT_MEETING, (number, task) -> {
            if (dates.containsKey(number)) {
                setDueDate(task, Date.from(dates.get(number).due()));
            }
        });
    }

    private void setDueDate(Task task, Date due) {
        if (!due.equals(task.getDueDate())) {
            tasks.setDueDate(task.getId(), due);
        }
    }

}
