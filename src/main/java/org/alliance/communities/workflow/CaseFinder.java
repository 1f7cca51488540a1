package org.alliance.communities.workflow;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the case behind a task or an instance. Who may read the case is asked by the page that shows it. */
@Component
public class CaseFinder {

    private final TaskService tasks;

    private final RuntimeService runtime;

    private final ProcessEngineConfigurationImpl configuration;

    CaseFinder(TaskService tasks, RuntimeService runtime, ProcessEngineConfigurationImpl configuration) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.configuration = configuration;
    }

    public Optional<String> ofTask(String taskId) {
        return unrestricted(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
            .map(Task::getProcessInstanceId).flatMap(this::businessKey));
    }

    public Optional<String> ofInstance(String instanceId) {
        return unrestricted(() -> businessKey(instanceId));
    }

    private Optional<String> businessKey(String instanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult())
            .map(ProcessInstance::getBusinessKey);
    }

    /** Members see their tasks but not the instances these belong to. */
    private <T> T unrestricted(Callable<T> question) {
        return configuration.getCommandExecutorTxRequired()
            .execute(context -> context.runWithoutAuthorization(question));
    }

}
