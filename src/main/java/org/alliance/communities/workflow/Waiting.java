package org.alliance.communities.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What waits in all cases of a process, found with a few questions to the engine, to be dated anew. Some hundred are one command
 * of the engine, so that it writes them together, and never holds more than these.
 */
@Component
public class Waiting {

    private static final int AT_ONCE = 500;

    private final RuntimeService runtime;

    private final ManagementService management;

    private final TaskService tasks;

    private final ProcessEngineConfigurationImpl engine;

    Waiting(RuntimeService runtime, ManagementService management, TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
    }

    /**
     * Makes one update for each date that is another one.
     *
     * @param timers ids of the model
     * @param date asked with the business key and the timer; null leaves the timer as it is
     */
    public void redate(String processKey, Set<String> timers, BiFunction<String, String, Date> date) {
        Map<String, String> cases = cases(processKey);
        timers.forEach(timer -> inSlices(
                management.createJobQuery().processDefinitionKey(processKey).activityId(timer).timers().list(),
                job -> redate(job, date.apply(cases.get(job.getProcessInstanceId()), timer))));
    }

    private void redate(Job job, Date due) {
        if (due != null && !due.equals(job.getDuedate())) {
            management.setJobDuedate(job.getId(), due);
        }
    }

    /**
     * Shows all open tasks with their cases.
     *
     * @param keys ids of the model
     * @param visit called with the business key and the task
     */
    public void tasks(String processKey, Set<String> keys, BiConsumer<String, Task> visit) {
        Map<String, String> cases = cases(processKey);
        inSlices(tasks.createTaskQuery().processDefinitionKey(processKey).taskDefinitionKeyIn(keys.toArray(String[]::new)).list(),
                task -> visit.accept(cases.get(task.getProcessInstanceId()), task));
    }

    private <T> void inSlices(List<T> all, Consumer<T> act) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<T> slice = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            engine.getCommandExecutorTxRequired().execute(context -> {
                slice.forEach(act);
                return null;
            });
        }
    }

    private Map<String, String> cases(String processKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).list().stream()
            .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

}
