package org.alliance.communities.house.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The variables of the code against those that models and forms mention. */
final class VariableChecks {

    /** What a process leaves in the record for people to see, though no model reads it. */
    private static final Map<String, Set<String>> ONLY_FOR_THE_RECORD = Map.of("board-vote", Set.of("voteOutcome"));

    private VariableChecks() {
    }

    static List<Check> all() {
        return List.of(
                new Check("each variable of a model or form is known to the code", VariableChecks::unknown),
                new Check("each variable of the code is used by its model or a form", VariableChecks::unused),
                new Check("the history keeps just the variables of the code", VariableChecks::kept));
    }

    private static List<String> unknown(Models models, Code code) {
        return modelled(models, code).flatMap(names -> {
            Set<String> unknown = new TreeSet<>(Mentions.of(models, names.key()));
            unknown.removeAll(names.variables());
            unknown.removeAll(names.elements());
            return unknown.stream().map(name -> names.key() + " mentions " + name + ", which the code does not know");
        }).toList();
    }

    private static List<String> unused(Models models, Code code) {
        return modelled(models, code).flatMap(names -> {
            Set<String> unused = new TreeSet<>(names.variables());
            unused.removeAll(Mentions.of(models, names.key()));
            unused.removeAll(ONLY_FOR_THE_RECORD.getOrDefault(names.key(), Set.of()));
            return unused.stream().map(name -> names.key() + " does not use " + name);
        }).toList();
    }

    private static List<String> kept(Models models, Code code) {
        return code.names().values().stream()
            .filter(names -> !names.variables().equals(names.description().variables()))
            .map(names -> names.key() + " declares " + names.description().variables() + " and not " + names.variables())
            .toList();
    }

    private static Stream<ProcessNames> modelled(Models models, Code code) {
        return code.names().values().stream().filter(names -> models.processes().containsKey(names.key()));
    }

}
