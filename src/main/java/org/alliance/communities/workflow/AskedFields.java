package org.alliance.communities.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes from a completed task only what its form asks for. The engine would take anything, and a field that came in with one
 * form could then be read by the step behind another person's.
 */
@Component
class AskedFields {

    private static final Set<String> LOOP_VARIABLES = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances",
            "loopCounter");

    private final Set<String> processes;

    private final Set<String> declared;

    private final ObjectMapper json;

    private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();

    AskedFields(List<ProcessDescription> processes, ObjectMapper json) {
        this.processes = processes.stream().map(ProcessDescription::key).collect(Collectors.toSet());
        this.declared = Stream.concat(LOOP_VARIABLES.stream(), processes.stream().flatMap(one -> one.variables().stream()))
            .collect(Collectors.toSet());
        this.json = json;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void dropTheRest(DelegateTask task) {
        if (processes.contains(((TaskEntity) task).getProcessDefinition().getKey())) {
            Set<String> asked = fields.computeIfAbsent(task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                    key -> fieldsOf(task));
            task.getVariableNames().stream().filter(name -> !declared.contains(name) && !asked.contains(name)).toList()
                .forEach(task::removeVariable);
        }
    }

    private Set<String> fieldsOf(DelegateTask task) {
        try (InputStream form = task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId())) {
            return Set.copyOf(json.readTree(form).findValuesAsText("key"));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
