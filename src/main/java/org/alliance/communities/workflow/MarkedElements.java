package org.alliance.communities.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** Finds the elements of the models in force that carry an extension property. */
@Component
public class MarkedElements {

    /**
     * @param process the name of the process
     * @param element what stands in the picture; the name of the process when the process itself is marked
     * @param values what the property says, taken apart at its commas
     */
    public record Mark(String process, String element, List<String> values) {
    }

    private final RepositoryService repository;

    MarkedElements(RepositoryService repository) {
        this.repository = repository;
    }

    /** The marks in the order of the models' names and, within a model, as they stand there. */
    public List<Mark> with(String property) {
        return repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list().stream()
            .flatMap(definition -> marks(definition, property)).toList();
    }

    private Stream<Mark> marks(ProcessDefinition definition, String property) {
        String process = Objects.requireNonNullElse(definition.getName(), definition.getKey());
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream()
                .filter(one -> property.equals(one.getCamundaName()))
                .map(one -> new Mark(process, name(properties, process), List.of(one.getCamundaValue().strip().split("\\s*,\\s*")))));
    }

    private static String name(CamundaProperties properties, String process) {
        BaseElement element = (BaseElement) properties.getParentElement().getParentElement();
        return element instanceof FlowElement flow && flow.getName() != null ? flow.getName().replaceAll("\\s+", " ") : process;
    }

}
