package org.alliance.communities.house.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** The names in the code against those of the models. */
final class NameChecks {

    private NameChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each name in the code is in the model", NameChecks::stale),
                new Check("each user task and message has a name in the code", NameChecks::missing),
                new Check("each timer with a date is moved when the date is", NameChecks::unmoved));
    }

    private static List<String> stale(Models models, Code code) {
        return names(models, code).stream().flatMap(names -> {
            Set<String> known = models.in(names.key(), FlowNode.class).stream().map(FlowNode::getId)
                .collect(Collectors.toSet());
            known.addAll(messages(models, names.key()));
            models.in(names.key(), CamundaInputParameter.class).forEach(input -> known.add(input.getCamundaName()));
            Set<String> stale = new TreeSet<>(names.elements());
            stale.removeAll(known);
            Set<String> timers = new TreeSet<>(names.timers());
            timers.removeAll(timers(models, names.key()));
            stale.addAll(timers);
            return stale.stream().map(name -> names.key() + " has no " + name);
        }).toList();
    }

    private static List<String> missing(Models models, Code code) {
        return names(models, code).stream().flatMap(names -> {
            Set<String> wanted = models.in(names.key(), UserTask.class).stream().map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
            wanted.addAll(messages(models, names.key()));
            wanted.removeAll(names.elements());
            return wanted.stream().map(name -> names.key() + " has no constant for " + name);
        }).toList();
    }

    /** Only where a process follows dates that move: there, a date timer that is not named would stand still. */
    private static List<String> unmoved(Models models, Code code) {
        List<String> findings = new ArrayList<>();
        names(models, code).stream().filter(names -> !names.timers().isEmpty()).forEach(names ->
            models.all(TimerEventDefinition.class).stream().filter(timer -> timer.process().equals(names.key()))
                .filter(timer -> timer.it().getTimeDate() != null && !names.timers().contains(eventOf(timer.it())))
                .forEach(timer -> findings.add(timer.finding("is not among the timers that move"))));
        return findings;
    }

    private static Set<String> timers(Models models, String process) {
        return models.in(process, TimerEventDefinition.class).stream().map(NameChecks::eventOf).collect(Collectors.toSet());
    }

    private static String eventOf(TimerEventDefinition timer) {
        return timer.getParentElement().getAttributeValue("id");
    }

    private static Set<String> messages(Models models, String process) {
        return models.in(process, Message.class).stream().map(Message::getName).collect(Collectors.toSet());
    }

    private static List<ProcessNames> names(Models models, Code code) {
        return code.names().values().stream().filter(names -> models.processes().containsKey(names.key())).toList();
    }

}
