package org.alliance.communities.proposal.process;

import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Proposals;
import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.workflow.EngineDoor;
import org.alliance.communities.workflow.Timers;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves every open deadline with the Board calendar. */
@Component
class CalendarFollower {

    private final Proposals proposals;

    private final ReviewDesk desk;

    private final ReviewTasks tasks;

    private final Timers timers;

    private final RuntimeService runtime;

    private final EngineDoor door;

    CalendarFollower(Proposals proposals, ReviewDesk desk, ReviewTasks tasks, Timers timers, RuntimeService runtime,
            EngineDoor door) {
        this.proposals = proposals;
        this.desk = desk;
        this.tasks = tasks;
        this.timers = timers;
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(CalendarChanged change) {
        door.asSystem(() -> proposals.open().forEach(proposal -> follow(proposal, change)));
    }

    private void follow(Proposal proposal, CalendarChanged change) {
        desk.noteNewDeadline(proposal, change);
        if (desk.hasLostItsMeeting(proposal)) {
            desk.unschedule(proposal.number(), change.reason());
            runtime.createMessageCorrelation(ProposalReviewProcess.MEETING_LOST)
                .processInstanceBusinessKey(proposal.number()).correlate();
        }
        timers.refresh(ProposalReviewProcess.KEY, proposal.number(), ProposalReviewProcess.CALENDAR_TIMERS);
        tasks.refresh(proposal);
    }

}
