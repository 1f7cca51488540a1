package org.alliance.communities.community.process;

import java.util.Map;

import org.alliance.communities.community.DeterminationIsDue;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the yearly decision in the transaction in which its time was found to have come. */
@Component
class YearlyStart {

    private final RuntimeService runtime;

    YearlyStart(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(DeterminationIsDue due) {
        runtime.startProcessInstanceByKey(YearlyDeterminationProcess.KEY, due.year().key(),
                Map.of(YearlyDeterminationProcess.SLUG.name(), due.year().slug()));
    }

}
