package org.alliance.communities.house.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.alliance.communities.people.Role;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The user tasks against the contract. */
final class ContractChecks {

    /** Whoever models one of these takes it off this list. */
    private static final Set<String> NOT_YET_MODELLED = Set.of("support-request", "in-person-meeting",
            "facilitator-engagement", "leadership-change");

    private ContractChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("the user tasks are those of the contract", ContractChecks::tasks),
                new Check("each task is for those whom the contract names", (models, code) ->
                    differing(models, "is for others", (task, promised) -> whom(task).equals(promised.groups()))),
                new Check("each form has the fields of the contract", (models, code) ->
                    differing(models, "has other fields", (task, promised) -> form(models, task)
                        .filter(form -> !FormChecks.keys(form).equals(promised.fields().keySet())).isEmpty())),
                new Check("each choice has the values of the contract", (models, code) ->
                    differing(models, "has other values", (task, promised) -> form(models, task)
                        .filter(form -> !choices(form, promised.fields()).isEmpty()).isEmpty())),
                new Check("each group is a role of a person", ContractChecks::groups),
                new Check("who works on a whole process is named on each of its tasks", ContractChecks::queues));
    }

    private static List<String> tasks(Models models, Code code) {
        Set<String> promised = Contract.tasks().stream().filter(task -> !NOT_YET_MODELLED.contains(task.process()))
            .map(task -> task.process() + "/" + task.task()).collect(Collectors.toSet());
        Set<String> modelled = models.all(UserTask.class).stream().map(Element::place).collect(Collectors.toSet());
        return Stream.concat(promised.stream(), modelled.stream()).distinct().sorted()
            .filter(task -> promised.contains(task) != modelled.contains(task))
            .map(task -> task + (promised.contains(task) ? " is in no model" : " is not in the contract")).toList();
    }

    private static List<String> differing(Models models, String complaint, BiPredicate<UserTask, Contract> agrees) {
        return models.all(UserTask.class).stream().filter(task -> Contract.tasks().stream()
                .filter(promised -> (promised.process() + "/" + promised.task()).equals(task.place()))
                .anyMatch(promised -> !agrees.test(task.it(), promised)))
            .map(task -> task.finding(complaint)).toList();
    }

    private static Set<String> whom(UserTask task) {
        Set<String> whom = new TreeSet<>(task.getCamundaCandidateGroupsList());
        if (task.getCamundaAssignee() != null) {
            whom.add(Contract.ASSIGNED);
        }
        return whom;
    }

    private static Optional<JsonNode> form(Models models, UserTask task) {
        return Optional.ofNullable(task.getCamundaFormRef()).map(models.forms()::get);
    }

    /** The choices of a form that differ from the promised ones. */
    private static Map<String, Set<String>> choices(JsonNode form, Map<String, Set<String>> promised) {
        Map<String, Set<String>> differing = new HashMap<>();
        FormChecks.components(form).filter(component -> promised.containsKey(component.path("key").asText()))
            .forEach(component -> differing.put(component.get("key").asText(), FormChecks.elements(component.path("values"))
                .map(value -> value.path("value").asText()).collect(Collectors.toSet())));
        differing.entrySet().removeIf(choice -> choice.getValue().equals(promised.get(choice.getKey())));
        return differing;
    }

    private static List<String> groups(Models models, Code code) {
        return models.all(UserTask.class).stream().filter(task -> !task.it().getCamundaCandidateGroupsList().stream()
                .allMatch(group -> Role.ofKey(group).isPresent()))
            .map(task -> task.finding("is for a group that is no role")).toList();
    }

    private static List<String> queues(Models models, Code code) {
        return models.all(UserTask.class).stream().filter(task -> code.names().containsKey(task.process()))
            .filter(task -> !task.it().getCamundaCandidateGroupsList()
                .containsAll(code.names().get(task.process()).description().queueOf()))
            .map(task -> task.finding("is not for all who hold rights on its whole process")).toList();
    }

}
