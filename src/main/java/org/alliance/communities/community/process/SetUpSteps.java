package org.alliance.communities.community.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;

import org.alliance.communities.community.SetUpDesk;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The steps of {@code community-setup}, each named as in the model. */
@Component("setUp")
public class SetUpSteps {

    private final SetUpDesk desk;

    private final Actor actor;

    private final Clock clock;

    private final Duration patience;

    SetUpSteps(SetUpDesk desk, Actor actor, Clock clock, @Value("${communities.set-up.by-hand-after:2d}") Duration patience) {
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.patience = patience;
    }

    public JavaDelegate publishDescription() {
        return execution -> desk.ensureWebsite(execution.getProcessBusinessKey());
    }

    public JavaDelegate makeFolder() {
        return execution -> desk.ensureFolder(execution.getProcessBusinessKey());
    }

    public JavaDelegate makeList() {
        return execution -> desk.ensureList(execution.getProcessBusinessKey());
    }

    /** When staff take over what still fails. */
    public Date byHandFrom(DelegateExecution execution) {
        return Date.from(clock.instant().plus(patience));
    }

    public Collection<String> missing(DelegateExecution execution) {
        return desk.missing(execution.getProcessBusinessKey());
    }

    public JavaDelegate recordLink() {
        return execution -> {
            String by = actor.mustBelongTo("central-staff");
            desk.byHand(execution.getProcessBusinessKey(), CommunitySetupProcess.SERVICE.get(execution),
                    Form.of(execution).text("link"), by);
        };
    }

    public JavaDelegate welcomeLeads() {
        return execution -> desk.welcome(execution.getProcessBusinessKey());
    }

    public JavaDelegate list() {
        return execution -> desk.list(execution.getProcessBusinessKey());
    }

}
