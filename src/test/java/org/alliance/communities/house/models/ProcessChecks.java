package org.alliance.communities.house.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Each process as a whole. */
final class ProcessChecks {

    /** Cases begin with a mail, a form of ours or another process, and never by hand in Tasklist. */
    private static final Set<String> STARTABLE = Set.of();

    private ProcessChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each file holds the process of its name, and runs it", ProcessChecks::keys),
                new Check("each process has a class of names, and each class a process", ProcessChecks::classes),
                new Check("each process says how long its history lives", each((process, code) ->
                    process.it().getCamundaHistoryTimeToLiveString() == null ? "has no historyTimeToLive" : null)),
                new Check("each process is explained", each((process, code) ->
                    process.it().getDocumentations().isEmpty() ? "has no documentation" : null)),
                new Check("no process starts from Tasklist", each((process, code) ->
                    process.it().isCamundaStartableInTasklist() != STARTABLE.contains(process.it().getId())
                            ? "can be started in Tasklist" : null)),
                new Check("every element is in the picture", ProcessChecks::picture));
    }

    private static List<String> keys(Models models, Code code) {
        List<String> findings = new ArrayList<>();
        models.processes().keySet().forEach(file -> {
            List<String> runnable = models.in(file, Process.class).stream().filter(Process::isExecutable)
                .map(Process::getId).toList();
            if (!runnable.equals(List.of(file))) {
                findings.add(file + ".bpmn runs " + runnable);
            }
        });
        return findings;
    }

    private static List<String> classes(Models models, Code code) {
        Set<String> lonely = new TreeSet<>(models.processes().keySet());
        lonely.removeAll(code.names().keySet());
        Set<String> modelless = new TreeSet<>(code.names().keySet());
        modelless.removeAll(models.processes().keySet());
        List<String> findings = new ArrayList<>();
        lonely.forEach(key -> findings.add(key + " has no class of names"));
        modelless.forEach(key -> findings.add(key + " has names but no model"));
        code.names().values().stream().filter(names -> !names.key().equals(names.description().key()))
            .forEach(names -> findings.add(names.key() + " is described as " + names.description().key()));
        return findings;
    }

    private static List<String> picture(Models models, Code code) {
        Set<Object> drawn = new HashSet<>();
        models.all(BpmnShape.class).forEach(shape -> drawn.add(shape.process() + shape.it().getBpmnElement().getId()));
        models.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.process() + edge.it().getBpmnElement().getId()));
        return Stream.concat(models.all(FlowNode.class).stream()
                    .filter(node -> !drawn.contains(node.process() + node.it().getId()))
                    .map(node -> node.finding("has no shape")),
                models.all(SequenceFlow.class).stream().filter(flow -> !drawn.contains(flow.process() + flow.it().getId()))
                    .map(flow -> flow.finding("has no edge")))
            .collect(Collectors.toList());
    }

    private static BiFunction<Models, Code, List<String>> each(BiFunction<Element<Process>, Code, String> complaint) {
        return (models, code) -> models.all(Process.class).stream().flatMap(process ->
            Stream.ofNullable(complaint.apply(process, code)).map(process::finding)).toList();
    }

}
