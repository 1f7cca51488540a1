package org.alliance.communities.proposal.process;

import java.util.List;
import java.util.Map;

import org.alliance.communities.proposal.PartsArrived;
import org.alliance.communities.proposal.PartsDesk;
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

    private final PartsDesk parts;

    CaseStarter(RuntimeService runtime, EngineDoor door, PartsDesk parts) {
        this.runtime = runtime;
        this.door = door;
        this.parts = parts;
    }

    @EventListener
    void on(ProposalReceived received) {
        door.asSystem(() -> runtime.startProcessInstanceByKey(ProposalReviewProcess.KEY, received.number(),
                Map.of(ProposalReviewProcess.NUMBER.name(), received.number())));
    }

    /** No review waits any more that was complete once; if something is missing again, nobody else would ask for it. */
    @EventListener
    void on(PartsArrived arrived) {
        List<?> waited = door.asSystem(() -> runtime.createMessageCorrelation(ProposalReviewProcess.PARTS_ARRIVED)
            .processInstanceBusinessKey(arrived.number()).correlateAllWithResult());
        if (waited.isEmpty() && !parts.isComplete(arrived.number())) {
            parts.askForParts(arrived.number());
        }
    }

    @EventListener
    void on(ProposalWithdrawn withdrawn) {
        door.asSystem(() -> runtime.createMessageCorrelation(ProposalReviewProcess.WITHDRAWN)
            .processInstanceBusinessKey(withdrawn.number()).correlate());
    }

}
