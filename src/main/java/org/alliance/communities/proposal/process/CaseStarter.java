package org.alliance.communities.proposal.process;

import java.util.Map;

import org.alliance.communities.proposal.PartsArrived;
import org.alliance.communities.proposal.ProposalReceived;
import org.alliance.communities.proposal.ProposalWithdrawn;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened at the desks, in the transaction in which it happened. */
@Component
class CaseStarter {

    private final RuntimeService runtime;

    private final EngineDoor door;

    CaseStarter(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(ProposalReceived received) {
        door.asSystem(() -> runtime.startProcessInstanceByKey(ProposalReviewProcess.KEY, received.number(),
                Map.of(ProposalReviewProcess.NUMBER.name(), received.number())));
    }

    /** Nobody waits for parts when none are missing: then they just stand in the case. */
    @EventListener
    void on(PartsArrived arrived) {
        door.asSystem(() -> runtime.createMessageCorrelation(ProposalReviewProcess.PARTS_ARRIVED)
            .processInstanceBusinessKey(arrived.number()).correlateAll());
    }

    @EventListener
    void on(ProposalWithdrawn withdrawn) {
        door.asSystem(() -> runtime.createMessageCorrelation(ProposalReviewProcess.WITHDRAWN)
            .processInstanceBusinessKey(withdrawn.number()).correlate());
    }

}
