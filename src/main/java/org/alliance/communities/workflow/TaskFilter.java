package org.alliance.communities.workflow;

import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks that people find ready in Tasklist.
 *
 * @param name what they read
 * @param taskKeys the tasks it shows; none means all
 * @param groups who sees the list
 * @param order its place among the lists
 */
public record TaskFilter(String name, Set<String> taskKeys, Set<String> groups, int order) {

    TaskQuery query(TaskService tasks) {
        TaskQuery query = tasks.createTaskQuery();
        if (!taskKeys.isEmpty()) {
            query.taskDefinitionKeyIn(taskKeys.toArray(String[]::new));
        }
        return query.orderByDueDate().asc();
    }

}
