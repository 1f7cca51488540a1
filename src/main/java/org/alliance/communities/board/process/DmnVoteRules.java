package org.alliance.communities.board.process;

import java.util.List;
import java.util.Map;

import org.alliance.communities.board.Tally;
import org.alliance.communities.board.VoteRules;
import org.alliance.communities.workflow.DecisionTables;
import org.springframework.stereotype.Component;

/** Reads the rule of the vote from the table {@code vote-outcome}. */
@Component
class DmnVoteRules implements VoteRules {

    private static final String TABLE = "vote-outcome";

    private final DecisionTables tables;

    DmnVoteRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public String inForce() {
        return tables.inForce(TABLE);
    }

    @Override
    public Verdict apply(String rules, Tally tally) {
        List<Map<String, Object>> rows = tables.apply(rules, Map.of("seats", tally.seats(), "recused", tally.recused(),
                "approvals", tally.approvals(), "declines", tally.declines(), "abstentions", tally.abstentions()));
        if (rows.size() != 1) {
            throw new IllegalStateException("The table " + TABLE + " gives no single outcome for " + tally);
        }
        return new Verdict((String) rows.get(0).get("outcome"), (String) rows.get(0).get("meaning"));
    }

}
