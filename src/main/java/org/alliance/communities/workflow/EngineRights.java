package org.alliance.communities.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Grants each group what it needs in Tasklist, and makes the ready lists. Running it again changes nothing. */
@Component
public class EngineRights {

    private final AuthorizationService authorizations;

    private final FilterService filters;

    private final TaskService tasks;

    private final List<ProcessDescription> processes;

    private final List<TaskFilter> lists;

    EngineRights(AuthorizationService authorizations, FilterService filters, TaskService tasks,
            List<ProcessDescription> processes, List<TaskFilter> lists) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.processes = processes;
        this.lists = lists;
    }

    /** Makes sure of all grants and lists for the groups that work in Tasklist. */
    public void ensure(Set<String> groups) {
        groups.forEach(group -> {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        });
        processes.forEach(process -> process.queueOf().forEach(group -> grant(group, Resources.PROCESS_DEFINITION,
                process.key(), ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK)));
        lists.forEach(this::ensureList);
    }

    private void ensureList(TaskFilter list) {
        if (filters.createTaskFilterQuery().filterName(list.name()).count() == 0) {
            Filter filter = filters.newTaskFilter(list.name());
            filter.setQuery(list.query(tasks));
            filter.setProperties(Map.of("priority", list.order(), "refresh", true, "showUndefinedVariable", false));
            filters.saveFilter(filter);
        }
        String id = filters.createTaskFilterQuery().filterName(list.name()).singleResult().getId();
        list.groups().forEach(group -> grant(group, Resources.FILTER, id, Permissions.READ));
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(id).count() == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(Arrays.copyOf(permissions, permissions.length));
            authorizations.saveAuthorization(grant);
        }
    }

}
