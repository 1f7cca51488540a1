package org.alliance.communities.benchmark;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The steps of {@code proposal-review}, empty but for what routes the case. */
public class BareReview {

    private static final JavaDelegate NOTHING = execution -> { };

    public JavaDelegate acknowledge() {
        return NOTHING;
    }

    public JavaDelegate checkParts() {
        return execution -> execution.setVariableLocal("complete", true);
    }

    public JavaDelegate compare() {
        return NOTHING;
    }

    public JavaDelegate recordDirector() {
        return execution -> execution.setVariableLocal("consulted", false);
    }

    public JavaDelegate recordStaff() {
        return execution -> execution.setVariableLocal("consulted", true);
    }

    public JavaDelegate recordPlacement() {
        return NOTHING;
    }

    public JavaDelegate recordDecision() {
        return execution -> processOf(execution).setVariable("outcome", "approved");
    }

    private static DelegateExecution processOf(DelegateExecution execution) {
        return execution.getProcessInstance();
    }

    public JavaDelegate tellDecision() {
        return NOTHING;
    }

    public JavaDelegate found() {
        return NOTHING;
    }

}
