package org.alliance.communities.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what it is about before the name of each new task: "COP-2026-001 Sound archives: Cast your ballot". */
@Component
class TaskNames {

    private static final int LONGEST_TITLE = 120;

    private final ObjectProvider<CaseTitles> titles;

    TaskNames(ObjectProvider<CaseTitles> titles) {
        this.titles = titles;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void name(DelegateTask task) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        if (businessKey == null) {
            return;
        }
        titles.orderedStream().flatMap(known -> known.title(businessKey).stream()).findFirst()
            .ifPresent(title -> task.setName(shorten(title) + ": " + task.getName()));
    }

    private static String shorten(String title) {
        String line = title.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

}
