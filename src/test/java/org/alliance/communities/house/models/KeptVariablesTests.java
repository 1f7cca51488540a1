package org.alliance.communities.house.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.workflow.ProcessDescription;
import org.junit.jupiter.api.Test;

class KeptVariablesTests {

    private final Models none = new Models(Map.of(), Map.of(), Map.of());

    private final Check check = VariableChecks.all().get(2);

    @Test
    void variableThatHistoryWouldLoseIsFound() {
        assertThat(check.findings(none, code(Set.of("number", "outcome"), Set.of("number")))).hasSize(1);
    }

    @Test
    void variableThatOnlyHistoryKnowsIsFound() {
        assertThat(check.findings(none, code(Set.of("number"), Set.of("number", "ballot")))).hasSize(1);
    }

    @Test
    void sameVariablesAreFine() {
        assertThat(check.findings(none, code(Set.of("number"), Set.of("number")))).isEmpty();
    }

    private static Code code(Set<String> variables, Set<String> kept) {
        ProcessNames names = new ProcessNames("tea", Set.of(), Set.of(), variables,
                new ProcessDescription("tea", kept, Set.of()));
        return new Code(Map.of("tea", names), Map.of(), List.of());
    }

}
