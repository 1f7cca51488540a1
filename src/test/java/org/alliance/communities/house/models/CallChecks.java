package org.alliance.communities.house.models;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Called processes, jobs of their own, and clauses. */
final class CallChecks {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final String CLAUSE = "A([1-9]|1\\d|2[0-2])|B[1-6]";

    private CallChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each called process is there, in the same deployment", CallChecks::called),
                new Check("each called process goes on under the key of its case", CallChecks::keyless),
                new Check("each rhythm of retries can be read", CallChecks::rhythms),
                new Check("each step in a job of its own says how it is retried", CallChecks::unretried),
                new Check("each clause is one of the policy", CallChecks::clauses));
    }

    private static List<String> called(Models models, Code code) {
        return models.all(CallActivity.class).stream()
            .filter(call -> !models.processes().containsKey(call.it().getCalledElement())
                || !"deployment".equals(call.it().getCamundaCalledElementBinding()))
            .map(call -> call.finding("calls no " + call.it().getCalledElement() + " of its deployment")).toList();
    }

    private static List<String> keyless(Models models, Code code) {
        return models.all(CallActivity.class).stream().filter(call -> Stream.ofNullable(call.it().getExtensionElements())
                .flatMap(more -> more.getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .noneMatch(given -> BUSINESS_KEY.equals(given.getCamundaBusinessKey())))
            .map(call -> call.finding("does not pass the business key")).toList();
    }

    private static List<String> rhythms(Models models, Code code) {
        return models.all(CamundaFailedJobRetryTimeCycle.class).stream()
            .filter(rhythm -> !isRead(rhythm.it().getTextContent()))
            .map(rhythm -> rhythm.finding("is retried " + rhythm.it().getTextContent())).toList();
    }

    private static boolean isRead(String rhythm) {
        try {
            Stream.of(rhythm.strip().replaceFirst("^R[1-9]\\d*/", "").split(",")).forEach(Duration::parse);
            return true;
        }
        catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static List<String> unretried(Models models, Code code) {
        return models.all(ServiceTask.class).stream()
            .filter(task -> task.it().isCamundaAsyncBefore() && !hasRhythm(task.it()))
            .map(task -> task.finding("says nothing of retries")).toList();
    }

    private static boolean hasRhythm(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements()).anyMatch(more ->
            more.getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).count() > 0);
    }

    private static List<String> clauses(Models models, Code code) {
        return models.all(CamundaProperty.class).stream().filter(property -> "clause".equals(property.it().getCamundaName()))
            .filter(property -> !property.it().getCamundaValue().matches("(%1$s)(, (%1$s))*".formatted(CLAUSE)))
            .map(property -> property.finding("names the clause " + property.it().getCamundaValue())).toList();
    }

}
