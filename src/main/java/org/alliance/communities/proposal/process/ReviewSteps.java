package org.alliance.communities.proposal.process;


import org.alliance.communities.proposal.Body;
import org.alliance.communities.proposal.ConsultationDesk;
import org.alliance.communities.proposal.ProposalDesk;
import org.alliance.communities.proposal.ReviewDesk;
import org.alliance.communities.workflow.Actor;
import org.alliance.communities.workflow.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The steps of {@code proposal-review}, each named as in the model. */
@Component("review")
public class ReviewSteps {

    private final ProposalDesk proposalDesk;

    private final ConsultationDesk consultationDesk;

    private final ReviewDesk reviewDesk;

    private final Actor actor;

    ReviewSteps(ProposalDesk proposalDesk, ConsultationDesk consultationDesk, ReviewDesk reviewDesk,
            Actor actor) {
        this.proposalDesk = proposalDesk;
        this.consultationDesk = consultationDesk;
        this.reviewDesk = reviewDesk;
        this.actor = actor;
    }

    public void acknowledge(DelegateExecution execution) {
        proposalDesk.acknowledge(number(execution));
    }

    public void checkParts(DelegateExecution execution) {
        ProposalReviewProcess.COMPLETE.setHere(execution, proposalDesk.isComplete(number(execution)));
    }

    public void askForParts(DelegateExecution execution) {
        proposalDesk.askForParts(number(execution));
    }

    public void remindOfParts(DelegateExecution execution) {
        proposalDesk.remindOfParts(number(execution));
    }

    public void compare(DelegateExecution execution) {
        consultationDesk.ask(number(execution));
    }

    public void recordDirector(DelegateExecution execution) {
        record(execution, Body.EXECUTIVE_DIRECTOR);
    }

    public void recordStaff(DelegateExecution execution) {
        record(execution, Body.CENTRAL_STAFF);
    }

    private void record(DelegateExecution execution, Body body) {
        String by = actor.mustBelongTo(body.key());
        Form form = Form.of(execution);
        ProposalReviewProcess.CONSULTED.setHere(execution, consultationDesk.answer(number(execution), body,
                form.text("needAddressed"), form.text("addressedBy"), form.text("fitsMission"), form.text("advice"), by));
    }

    public void timeOutDirector(DelegateExecution execution) {
        ProposalReviewProcess.CONSULTED.setHere(execution,
                consultationDesk.timeOut(number(execution), Body.EXECUTIVE_DIRECTOR));
    }

    public void timeOutStaff(DelegateExecution execution) {
        ProposalReviewProcess.CONSULTED.setHere(execution, consultationDesk.timeOut(number(execution), Body.CENTRAL_STAFF));
    }

    public void recordPlacement(DelegateExecution execution) {
        String by = actor.mustBelongTo("board-chair");
        reviewDesk.schedule(number(execution), Form.of(execution).text("meeting"), by);
    }

    public void recordDecision(DelegateExecution execution) {
        ProposalReviewProcess.OUTCOME.set(execution.getProcessInstance(), reviewDesk.decide(number(execution)));
    }

    public void tellDecision(DelegateExecution execution) {
        reviewDesk.tellDecision(number(execution));
    }

    public void found(DelegateExecution execution) {
        reviewDesk.found(number(execution));
    }

    public void tellFirstMeetingPassed(DelegateExecution execution) {
        reviewDesk.tellFirstMeetingPassed(number(execution));
    }

    public void miss(DelegateExecution execution) {
        reviewDesk.miss(number(execution));
    }

    public void recordResolution(DelegateExecution execution) {
        String by = actor.mustBelongTo("board-chair");
        Form form = Form.of(execution);
        reviewDesk.resolveOverdue(number(execution), form.text("action"), form.text("reason"), by);
    }

    public void confirmWithdrawal(DelegateExecution execution) {
        proposalDesk.confirmWithdrawal(number(execution));
    }

    static String number(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

}
