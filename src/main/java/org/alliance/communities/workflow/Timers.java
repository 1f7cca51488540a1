package org.alliance.communities.workflow;

import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Sets waiting timers anew when the dates they were made from have moved. */
@Component
public class Timers {

    private final RuntimeService runtime;

    private final ManagementService management;

    Timers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Asks the waiting timers of a case for their dates again. */
    public void refresh(String processKey, String businessKey, Set<String> timers) {
        runtime.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list()
            .forEach(instance -> management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                .filter(timer -> timers.contains(activityOf(timer)))
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }

    private String activityOf(Job timer) {
        return management.createJobDefinitionQuery().jobDefinitionId(timer.getJobDefinitionId()).singleResult().getActivityId();
    }

}
