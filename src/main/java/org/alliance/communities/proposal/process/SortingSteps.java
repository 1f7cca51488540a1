package org.alliance.communities.proposal.process;

import org.alliance.communities.proposal.intake.SortingDesk;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The steps of {@code incoming-mail}, each named as in the model. */
@Component("sorting")
public class SortingSteps {

    private final SortingDesk desk;

    private final Actor actor;

    SortingSteps(SortingDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    public JavaDelegate record() {
        return execution -> {
            String by = actor.mustBelongTo("central-staff", "board-chair");
            Form form = Form.of(execution);
            desk.sort(IncomingMailProcess.mail(execution.getProcessBusinessKey()), form.text("decision"),
                    form.text("proposalNumber"), form.text("proposer"), by);
        };
    }

}
