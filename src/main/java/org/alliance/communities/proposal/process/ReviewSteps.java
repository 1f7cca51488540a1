package org.alliance.communities.proposal.process;


import org.alliance.communities.proposal.Body;
import org.alliance.communities.proposal.ConsultationDesk;
import org.alliance.communities.proposal.PartsDesk;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The steps of {@code proposal-review}, each named as in the model. */
@Component("review")
public class ReviewSteps {

    private final ProposalDesk proposalDesk;

    private final PartsDesk partsDesk;

    private final ConsultationDesk consultationDesk;

    private final ReviewDesk reviewDesk;

    private final Actor actor;

    ReviewSteps(ProposalDesk proposalDesk, PartsDesk partsDesk, ConsultationDesk consultationDesk, ReviewDesk reviewDesk,
            Actor actor) {
        this.proposalDesk = proposalDesk;
        this.partsDesk = partsDesk;
        this.consultationDesk = consultationDesk;
        this.reviewDesk = reviewDesk;
        this.actor = actor;
    }

    public JavaDelegate acknowledge() {
        return execution -> proposalDesk.acknowledge(number(execution));
    }

    public JavaDelegate checkParts() {
        return execution -> ProposalReviewProcess.COMPLETE.setHere(execution, partsDesk.isComplete(number(execution)));
    }

    public JavaDelegate askForParts() {
        return execution -> partsDesk.askForParts(number(execution));
    }

    public JavaDelegate remindOfParts() {
        return execution -> partsDesk.remindOfParts(number(execution));
    }

    public JavaDelegate compare() {
        return execution -> consultationDesk.ask(number(execution));
    }

    public JavaDelegate recordDirector() {
        return execution -> record(execution, Body.EXECUTIVE_DIRECTOR);
    }

    public JavaDelegate recordStaff() {
        return execution -> record(execution, Body.CENTRAL_STAFF);
    }

    private void record(DelegateExecution execution, Body body) {
        String by = actor.mustBelongTo(body.key());
        Form form = Form.of(execution);
        ProposalReviewProcess.CONSULTED.setHere(execution, consultationDesk.answer(number(execution), body,
                form.text("needAddressed"), form.text("addressedBy"), form.text("fitsMission"), form.text("advice"), by));
    }

    public JavaDelegate timeOutDirector() {
        return execution -> ProposalReviewProcess.CONSULTED.setHere(execution,
                consultationDesk.timeOut(number(execution), Body.EXECUTIVE_DIRECTOR));
    }

    public JavaDelegate timeOutStaff() {
        return execution -> ProposalReviewProcess.CONSULTED.setHere(execution, consultationDesk.timeOut(number(execution), Body.CENTRAL_STAFF));
    }

    public JavaDelegate recordPlacement() {
        return execution -> {
            String by = actor.mustBelongTo("board-chair");
            reviewDesk.schedule(number(execution), Form.of(execution).text("meeting"), by);
        };
    }

    public JavaDelegate recordDecision() {
        return execution -> ProposalReviewProcess.OUTCOME.set(execution.getProcessInstance(), reviewDesk.decide(number(execution)));
    }

    public JavaDelegate tellDecision() {
        return execution -> reviewDesk.tellDecision(number(execution));
    }

    public JavaDelegate found() {
        return execution -> reviewDesk.found(number(execution));
    }

    public JavaDelegate tellFirstMeetingPassed() {
        return execution -> reviewDesk.tellFirstMeetingPassed(number(execution));
    }

    public JavaDelegate miss() {
        return execution -> reviewDesk.miss(number(execution));
    }

    public JavaDelegate recordResolution() {
        return execution -> {
            String by = actor.mustBelongTo("board-chair");
            Form form = Form.of(execution);
            reviewDesk.resolveOverdue(number(execution), form.text("action"), form.text("reason"), by);
        };
    }

    public JavaDelegate confirmWithdrawal() {
        return execution -> proposalDesk.confirmWithdrawal(number(execution));
    }

    static String number(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

}
