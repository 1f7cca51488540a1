package org.alliance.communities.proposal.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.MailPlaced;
import org.alliance.communities.mail.MailReopened;
import org.alliance.communities.mail.MailSuperseded;
import org.alliance.communities.proposal.intake.MailSorted;
import org.alliance.communities.workflow.EngineDoor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks people what a mail is, and ends the question when nobody has to answer it any more, in the transaction in which either
 * came about. A mail that nobody could read has no other way to a person than this.
 */
@Component
class SortingTasks {

    private static final Set<Disposition> FOR_PEOPLE = EnumSet.of(Disposition.SORT, Disposition.QUARANTINED);

    private final RuntimeService runtime;

    private final EngineDoor door;

    SortingTasks(RuntimeService runtime, EngineDoor door) {
        this.runtime = runtime;
        this.door = door;
    }

    @EventListener
    void on(MailPlaced placed) {
        if (FOR_PEOPLE.contains(placed.placement().disposition())) {
            long mail = placed.mail().id();
            door.asSystem(() -> runtime.startProcessInstanceByKey(IncomingMailProcess.KEY, IncomingMailProcess.businessKey(mail),
                    Map.of(IncomingMailProcess.MAIL.name(), String.valueOf(mail))));
        }
    }

    @EventListener
    void on(MailSorted sorted) {
        end(sorted.mail(), "sorted on the mail page by " + sorted.who());
    }

    @EventListener
    void on(MailReopened reopened) {
        end(reopened.mail(), "placed again on the mail page by " + reopened.who());
    }

    @EventListener
    void on(MailSuperseded superseded) {
        end(superseded.mail(), "the same mail came again as mail " + superseded.by());
    }

    private void end(long mail, String reason) {
        door.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(IncomingMailProcess.KEY)
            .processInstanceBusinessKey(IncomingMailProcess.businessKey(mail)).list().stream()
            .map(ProcessInstance::getId).forEach(id -> runtime.deleteProcessInstance(id, reason)));
    }

}
