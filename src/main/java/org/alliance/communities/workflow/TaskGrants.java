package org.alliance.communities.workflow;

import java.util.Set;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** The engine's own grants for each task, but none for the groups that hold rights on the whole definition. */
class TaskGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    private final Set<String> staffOnly;

    TaskGrants(Set<String> staffOnly) {
        this.staffOnly = Set.copyOf(staffOnly);
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        return isStaffOnly(task) ? NONE : super.newTaskGroupIdentityLink(task, group, type);
    }

    private boolean isStaffOnly(Task task) {
        // The key cannot be read from the definition's id: with strong ids a long key is not part of it.
        ProcessDefinitionEntity definition = task instanceof TaskEntity entity ? entity.getProcessDefinition() : null;
        return definition != null && staffOnly.contains(definition.getKey());
    }

}
