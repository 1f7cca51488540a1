package org.alliance.communities.house.models;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Forms and the tasks that show them. */
final class FormChecks {

    /** What Tasklist of this version draws; one component that it does not know takes the whole form away. */
    private static final Set<String> DRAWN = Set.of("text", "textfield", "number", "textarea", "checkbox", "radio",
            "select", "taglist", "checklist", "datetime", "group", "columns", "dynamiclist", "table", "expression",
            "separator", "spacer", "iframe", "button", "image", "html");

    private static final int SCHEMA = 16;

    private FormChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each task has a form of its own deployment", FormChecks::missing),
                new Check("each form is shown by a task", FormChecks::unused),
                new Check("each form has the id of its file and the schema of Tasklist", FormChecks::misnamed),
                new Check("each component of a form is one that Tasklist draws", FormChecks::undrawn));
    }

    private static List<String> missing(Models models, Code code) {
        return models.all(UserTask.class).stream().filter(task -> !models.forms().containsKey(
                String.valueOf(task.it().getCamundaFormRef())) || !"deployment".equals(task.it().getCamundaFormRefBinding()))
            .map(task -> task.finding("has no form " + task.it().getCamundaFormRef() + " in its deployment")).toList();
    }

    private static List<String> unused(Models models, Code code) {
        Set<String> unused = new TreeSet<>(models.forms().keySet());
        models.all(UserTask.class).forEach(task -> unused.remove(String.valueOf(task.it().getCamundaFormRef())));
        return unused.stream().map(form -> form + ".form is shown by no task").toList();
    }

    private static List<String> misnamed(Models models, Code code) {
        return models.forms().entrySet().stream().filter(form -> !form.getKey().equals(form.getValue().path("id").asText())
                || form.getValue().path("schemaVersion").asInt() != SCHEMA)
            .map(form -> form.getKey() + ".form has another id or schema").toList();
    }

    private static List<String> undrawn(Models models, Code code) {
        return models.forms().entrySet().stream().flatMap(form -> components(form.getValue())
                .map(component -> component.path("type").asText()).filter(type -> !DRAWN.contains(type))
                .map(type -> form.getKey() + ".form has the component " + type)).toList();
    }

    /** Those inside of groups too. */
    static Stream<JsonNode> components(JsonNode form) {
        return Stream.of(form.path("components")).flatMap(FormChecks::elements)
            .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return Stream.iterate(0, n -> n + 1).limit(list.size()).map(list::get);
    }

    static Set<String> keys(JsonNode form) {
        return components(form).filter(component -> component.has("key")).map(component -> component.get("key").asText())
            .collect(Collectors.toSet());
    }

}
