package org.alliance.communities.proposal.process;

import org.alliance.communities.proposal.CalendarLongEnough;
import org.alliance.communities.proposal.CalendarTooShort;
import org.alliance.communities.proposal.CalendarWatch;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins and ends {@code board-calendar} as the calendar has it, and its one step. */
@Component("calendarSteps")
public class CalendarSteps {

    private final CalendarWatch watch;

    private final RuntimeService runtime;

    private final EngineDoor door;

    private final Actor actor;

    CalendarSteps(CalendarWatch watch, RuntimeService runtime, EngineDoor door, Actor actor) {
        this.watch = watch;
        this.runtime = runtime;
        this.door = door;
        this.actor = actor;
    }

    @EventListener
    void on(CalendarTooShort event) {
        door.asSystem(() -> runtime.startProcessInstanceByKey(BoardCalendarProcess.KEY, BoardCalendarProcess.KEY));
    }

    /** An administrator may have ended it in Cockpit: then nobody waits for this. */
    @EventListener
    void on(CalendarLongEnough event) {
        door.asSystem(() -> runtime.createMessageCorrelation(BoardCalendarProcess.LONG_ENOUGH)
            .processInstanceBusinessKey(BoardCalendarProcess.KEY).correlateAll());
    }

    public JavaDelegate check() {
        return execution -> {
            actor.mustBelongTo("central-staff");
            watch.confirm();
        };
    }

}
