package org.alliance.communities.workflow;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see a task and work on it. */
@Component
class TaskRights extends AbstractProcessEnginePlugin {

    private final Set<String> staffOnly;

    TaskRights(ObjectProvider<ProcessDescription> processes) {
        this.staffOnly = processes.stream().filter(process -> !process.queueOf().isEmpty()).map(ProcessDescription::key)
            .collect(Collectors.toSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new TaskGrants(staffOnly));
        // The engine's default, UPDATE, would let an assignee hand a task to somebody else.
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    }

}
