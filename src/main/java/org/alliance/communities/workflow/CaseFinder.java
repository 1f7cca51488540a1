package org.alliance.communities.workflow;

import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Finds the case behind a task or an instance. Members see their tasks but not the instances these belong to; who may read
 * the case is asked by the page that shows it.
 */
@Component
public class CaseFinder {

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final EngineDoor door;

    CaseFinder(TaskService tasks, RuntimeService runtime, EngineDoor door) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.door = door;
    }

    public Optional<String> ofTask(String taskId) {
        return door.asSystem(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
            .map(Task::getProcessInstanceId).flatMap(this::businessKey));
    }

    public Optional<String> ofInstance(String instanceId) {
        return door.asSystem(() -> businessKey(instanceId));
    }

    private Optional<String> businessKey(String instanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult())
            .map(ProcessInstance::getBusinessKey);
    }

}
