package org.alliance.communities.community.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import org.alliance.communities.community.YearlyCase;
import org.alliance.communities.community.YearlyDesk;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The steps of {@code yearly-determination}, each named as in the model. */
@Component("yearly")
public class YearlySteps {

    private final YearlyDesk desk;

    private final Actor actor;

    private final Clock clock;

    private final Duration remindAfter;

    private final Duration patience;

    YearlySteps(YearlyDesk desk, Actor actor, Clock clock, @Value("${communities.yearly.remind-after:30d}") Duration remindAfter,
            @Value("${communities.yearly.chair-after:60d}") Duration patience) {
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.remindAfter = remindAfter;
        this.patience = patience;
    }

    public JavaDelegate askLeads() {
        return execution -> desk.askLeads(year(execution));
    }

    public Date reminder(DelegateExecution execution) {
        return Date.from(clock.instant().plus(remindAfter));
    }

    public JavaDelegate remindLeads() {
        return execution -> desk.remindLeads(year(execution));
    }

    public Date silence(DelegateExecution execution) {
        return Date.from(clock.instant().plus(patience));
    }

    public Date anniversary(DelegateExecution execution) {
        return Date.from(desk.anniversary(year(execution)));
    }

    public JavaDelegate tellChair() {
        return execution -> desk.tellChair(year(execution));
    }

    public JavaDelegate recordDetermination() {
        return execution -> record(execution, "evidence", actor.mustBelongTo("central-staff"));
    }

    public JavaDelegate recordChairsDecision() {
        return execution -> record(execution, "reason", actor.mustBelongTo("board-chair"));
    }

    private void record(DelegateExecution execution, String evidence, String by) {
        Form form = Form.of(execution);
        YearlyDeterminationProcess.DETERMINED.set(execution,
                desk.determine(year(execution), form.text("determination"), form.text(evidence), by));
    }

    private static YearlyCase year(DelegateExecution execution) {
        return YearlyCase.ofKey(execution.getProcessBusinessKey());
    }

}
