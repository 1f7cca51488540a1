package org.alliance.communities.house.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Decision tables against what the code gives them and takes from them. */
final class TableChecks {

    private static final Set<String> PARTS = Arrays.stream(Part.values()).map(Part::key).collect(Collectors.toSet());

    /** What each table may answer, by output; an output that is not named is free text for people. */
    private static final Map<String, Map<String, Set<String>>> ANSWERS = Map.of(
            "vote-outcome", Map.of("outcome", Set.of("approved", "declined", "no-quorum")),
            "proposal-completeness", Map.of("missing", PARTS));

    private static final Map<String, Set<String>> GIVEN = Map.of(
            "vote-outcome", Set.of("seats", "recused", "approvals", "declines", "abstentions"),
            "proposal-completeness", PARTS);

    private static final Pattern WORD = Pattern.compile("[a-zA-Z]\\w*");

    private static final Set<String> FEEL = Set.of("if", "then", "else", "and", "or", "not");

    private TableChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each decision table is read by the code, and each that is read is there", TableChecks::unread),
                new Check("each decision says how long its history lives", TableChecks::immortal),
                new Check("each table answers what the code knows", TableChecks::answers),
                new Check("each table asks for what the code gives", TableChecks::inputs));
    }

    private static List<String> unread(Models models, Code code) {
        Set<String> here = decisions(models).map(Decision::getId).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
            here.stream().filter(table -> !code.tables().contains(table)).map(table -> table + " is not read"),
            code.tables().stream().filter(table -> !here.contains(table)).map(table -> table + " is not there")).toList();
    }

    private static List<String> immortal(Models models, Code code) {
        return decisions(models).filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
            .map(decision -> decision.getId() + " has no historyTimeToLive").toList();
    }

    private static List<String> answers(Models models, Code code) {
        List<String> findings = new ArrayList<>();
        decisions(models).forEach(decision -> {
            Map<String, Set<String>> known = ANSWERS.getOrDefault(decision.getId(), Map.of());
            DecisionTable table = (DecisionTable) decision.getExpression();
            table.getRules().forEach(rule -> {
                Iterator<Output> outputs = table.getOutputs().iterator();
                for (OutputEntry entry : rule.getOutputEntries()) {
                    Set<String> words = known.get(outputs.next().getName());
                    if (words != null && !isOneOf(entry, words)) {
                        findings.add(entry.getId() + " answers " + entry.getText().getTextContent());
                    }
                }
            });
        });
        return findings;
    }

    private static boolean isOneOf(OutputEntry entry, Set<String> known) {
        return known.stream().anyMatch(word -> entry.getText().getTextContent().strip().equals("\"" + word + "\""));
    }

    private static List<String> inputs(Models models, Code code) {
        return decisions(models).flatMap(decision -> {
            Set<String> unknown = decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(table -> table.getInputs().stream()).map(input -> input.getInputExpression())
                .flatMap(TableChecks::words).collect(Collectors.toCollection(TreeSet::new));
            unknown.removeAll(GIVEN.getOrDefault(decision.getId(), unknown));
            return unknown.stream().map(word -> decision.getId() + " asks for " + word);
        }).toList();
    }

    private static Stream<String> words(InputExpression expression) {
        return WORD.matcher(expression.getText().getTextContent()).results().map(MatchResult::group)
            .filter(word -> !FEEL.contains(word));
    }

    private static Stream<Decision> decisions(Models models) {
        return models.tables().values().stream().map(DmnModelInstance::getDefinitions)
            .flatMap(definitions -> definitions.getChildElementsByType(Decision.class).stream());
    }

}
