package org.alliance.communities.proposal.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.CompletenessRule;
import org.alliance.communities.workflow.DecisionTables;
import org.springframework.stereotype.Component;

/** Reads from the table {@code proposal-completeness} which parts are still missing. */
@Component
class CompletenessTable implements CompletenessRule {

    private static final String TABLE = "proposal-completeness";

    private final DecisionTables tables;

    CompletenessTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Set<Part> missing(Set<Part> present) {
        Map<String, Object> inputs = Arrays.stream(Part.values()).collect(Collectors.toMap(Part::key, present::contains));
        Set<Part> missing = EnumSet.noneOf(Part.class);
        tables.apply(tables.inForce(TABLE), inputs)
            .forEach(row -> missing.add(Part.ofKey((String) row.get("missing")).orElseThrow()));
        return missing;
    }

}
