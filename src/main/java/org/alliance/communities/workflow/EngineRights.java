package org.alliance.communities.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

/** Grants each group what it needs in Tasklist, and makes the ready lists. Running it again brings them up to date. */
@Component
public class EngineRights {

    /** Who works in Tasklist may look at the model, which is the documentation of the work. */
    private static final Permission[] PICTURE = { ProcessDefinitionPermissions.READ };

    private static final Permission[] QUEUE = { ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK };

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
        processes.forEach(process -> groups.forEach(group -> grant(group, Resources.PROCESS_DEFINITION, process.key(),
                process.queueOf().contains(group) ? QUEUE : PICTURE)));
        lists.forEach(this::ensureList);
    }

    private void ensureList(TaskFilter list) {
        Filter there = filters.createTaskFilterQuery().filterName(list.name()).singleResult();
        Filter filter = there == null ? filters.newTaskFilter(list.name()) : there;
        filter.setQuery(list.query(tasks));
        filter.setProperties(Map.of("priority", list.order(), "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
        list.groups().forEach(group -> grant(group, Resources.FILTER, filter.getId(), Permissions.READ));
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization there = authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource)
            .resourceId(id).singleResult();
        Authorization grant = there == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : there;
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        Stream.of(permissions).forEach(grant::addPermission);
        authorizations.saveAuthorization(grant);
    }

}
