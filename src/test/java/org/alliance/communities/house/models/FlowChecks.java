package org.alliance.communities.house.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which way a case goes, and that a reader sees why. */
final class FlowChecks {

    private FlowChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("what happens has a name", FlowChecks::unnamed),
                new Check("a question has a name and a default", FlowChecks::questions),
                new Check("each answer has a name and its condition", FlowChecks::answers),
                new Check("a gateway joins or splits", FlowChecks::doubles),
                new Check("what a person typed is recorded at once", FlowChecks::unrecorded));
    }

    private static List<String> unnamed(Models models, Code code) {
        return Stream.concat(models.all(Activity.class).stream(), models.all(Event.class).stream())
            .filter(node -> isBlank(node.it().getName())).map(node -> node.finding("has no name")).toList();
    }

    private static List<String> questions(Models models, Code code) {
        return splits(models).filter(split -> isBlank(split.it().getName()) || split.it().getDefault() == null)
            .map(split -> split.finding("has no name or no default")).toList();
    }

    private static List<String> answers(Models models, Code code) {
        List<String> findings = new ArrayList<>();
        splits(models).forEach(split -> {
            for (SequenceFlow answer : Flows.from(split.it())) {
                if (isBlank(answer.getName())) {
                    findings.add(split.finding("has the unnamed answer " + answer.getId()));
                }
                if (answer.equals(split.it().getDefault()) != (answer.getConditionExpression() == null)) {
                    findings.add(split.finding("has a wrong condition on the answer " + answer.getId()));
                }
            }
        });
        return findings;
    }

    private static List<String> doubles(Models models, Code code) {
        return splits(models).filter(split -> Flows.to(split.it()).size() > 1)
            .map(split -> split.finding("joins and splits")).toList();
    }

    private static Stream<Element<ExclusiveGateway>> splits(Models models) {
        return models.all(ExclusiveGateway.class).stream().filter(gateway -> Flows.from(gateway.it()).size() > 1);
    }

    /** In the same transaction, so that a refusal leaves the task open. */
    private static List<String> unrecorded(Models models, Code code) {
        return models.all(UserTask.class).stream().filter(task -> task.it().isCamundaAsyncAfter()
                || Flows.from(task.it()).size() != 1 || !recordsAtOnce(Flows.from(task.it()).get(0).getTarget()))
            .map(task -> task.finding("is followed by no step that records it")).toList();
    }

    private static boolean recordsAtOnce(FlowNode next) {
        return next instanceof ServiceTask && !next.isCamundaAsyncBefore();
    }

    private static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }

}
