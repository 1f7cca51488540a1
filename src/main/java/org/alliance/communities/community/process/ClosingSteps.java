package org.alliance.communities.community.process;

import org.alliance.communities.community.ClosingDesk;
import org.alliance.communities.community.YearlyCase;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The steps of {@code community-closing}, each named as in the model. */
@Component("closing")
public class ClosingSteps {

    private final ClosingDesk desk;

    private final Actor actor;

    ClosingSteps(ClosingDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    public JavaDelegate begin() {
        return execution -> desk.begin(slug(execution));
    }

    public JavaDelegate confirm() {
        return execution -> desk.confirm(slug(execution), Form.of(execution).text("reason"), actor.mustBelongTo("central-staff"));
    }

    public JavaDelegate archiveFolder() {
        return execution -> desk.archiveFolder(slug(execution));
    }

    public JavaDelegate closeList() {
        return execution -> desk.closeList(slug(execution));
    }

    public JavaDelegate movePage() {
        return execution -> desk.archivePage(slug(execution));
    }

    public JavaDelegate finish() {
        return execution -> desk.finish(slug(execution));
    }

    /** A closing that follows a yearly decision carries that case's key; the community is its first half. */
    private static String slug(DelegateExecution execution) {
        return YearlyCase.ofKey(execution.getProcessBusinessKey()).slug();
    }

}
