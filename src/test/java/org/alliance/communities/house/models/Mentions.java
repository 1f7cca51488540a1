package org.alliance.communities.house.models;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** The variables that a model and the forms of its tasks mention. */
final class Mentions {

    private static final Pattern WORD = Pattern.compile("(?<![\\w.])([a-zA-Z]\\w*)(?!\\w*[(.])");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private static final Set<String> NO_VARIABLES = Set.of("true", "false", "null", "and", "or", "not", "empty");

    private Mentions() {
    }

    static Set<String> of(Models models, String process) {
        Set<String> found = new TreeSet<>();
        models.in(process, ConditionExpression.class).forEach(condition -> words(condition.getTextContent(), found));
        models.in(process, UserTask.class).forEach(task -> {
            if (task.getCamundaAssignee() != null) {
                words(task.getCamundaAssignee(), found);
            }
            Set<String> asked = new TreeSet<>();
            JsonNode form = models.forms().get(task.getCamundaFormRef());
            form(form, asked);
            asked.removeAll(ownFields(form));
            found.addAll(asked);
        });
        models.in(process, MultiInstanceLoopCharacteristics.class)
            .forEach(loop -> found.add(loop.getCamundaElementVariable()));
        models.in(process, CallActivity.class).stream()
            .flatMap(call -> call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
            .filter(given -> given.getCamundaSource() != null).forEach(given -> found.add(given.getCamundaSource()));
        models.processes().keySet().forEach(caller -> models.in(caller, CallActivity.class).stream()
            .filter(call -> process.equals(call.getCalledElement()))
            .flatMap(call -> call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
            .filter(given -> given.getCamundaTarget() != null).forEach(given -> found.add(given.getCamundaTarget())));
        return found;
    }

    /** A field that hides or shows another is no variable of the process. */
    private static Set<String> ownFields(JsonNode form) {
        Set<String> keys = new TreeSet<>();
        if (form != null) {
            form.path("components").forEach(component -> keys.add(component.path("key").asText()));
        }
        return keys;
    }

    /** Expressions in fields that begin with an equals sign, templates, and the lists of selects. */
    private static void form(JsonNode node, Set<String> found) {
        if (node == null) {
            return;
        }
        if (node.has("valuesKey")) {
            found.add(node.get("valuesKey").asText());
        }
        if (node.isTextual() && node.asText().startsWith("=")) {
            words(node.asText(), found);
        }
        if (node.isTextual()) {
            Matcher template = TEMPLATE.matcher(node.asText());
            while (template.find()) {
                found.add(template.group(1));
            }
        }
        node.forEach(inner -> form(inner, found));
    }

    private static void words(String expression, Set<String> found) {
        Matcher word = WORD.matcher(TEXT.matcher(expression).replaceAll(""));
        while (word.find()) {
            if (!NO_VARIABLES.contains(word.group(1))) {
                found.add(word.group(1));
            }
        }
    }

}
