package org.alliance.communities.proposal.process;

import org.alliance.communities.mail.MailReopened;
import org.alliance.communities.proposal.intake.MailSorted;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the question what a mail is when nobody has to answer it any more, in the transaction in which that came about. */
@Component
class SortingTasks {

    private final RuntimeService runtime;

    private final EngineDoor door;

    SortingTasks(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(MailSorted sorted) {
        end(sorted.mail(), "sorted on the mail page by " + sorted.who());
    }

    @EventListener
    void on(MailReopened reopened) {
        end(reopened.mail(), "placed again on the mail page by " + reopened.who());
    }

    private void end(long mail, String reason) {
        door.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(IncomingMailProcess.KEY)
            .processInstanceBusinessKey(IncomingMailProcess.businessKey(mail)).list().stream()
            .map(ProcessInstance::getId).forEach(id -> runtime.deleteProcessInstance(id, reason)));
    }

}
