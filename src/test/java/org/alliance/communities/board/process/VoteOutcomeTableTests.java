package org.alliance.communities.board.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;

import org.alliance.communities.board.Tally;
import org.alliance.communities.board.VoteRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteOutcomeTableTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "&lt;= 50          | &lt;= 60         | approved  | no-quorum | 7 3 1 0 0",
        "&lt;= 50          | &lt;= 30         | no-quorum | approved  | 7 3 0 0 0",
        "&lt; 3            | &lt; 4           | approved  | no-quorum | 5 2 1 0 0",
        "&gt; 0            | &gt; 1           | approved  | declined  | 7 4 3 0 0",
        "&gt; 0            | &gt;= 0          | declined  | approved  | 6 3 3 0 0",
        "approvals + declines + abstentions | approvals + declines | approved | no-quorum | 7 2 1 1 0",
        "/ (seats - recused) | / seats        | approved  | no-quorum | 7 3 0 0 2",
        "'\"declined\"'    | '\"no-quorum\"'  | declined  | no-quorum | 7 0 7 0 0" })
    void oneCellGivesAnotherOutcome(String cell, String changed, String before, String after, String counts)
            throws IOException {
        String table = Files.readString(RulesFromText.TABLE);
        assertThat(table).contains(cell);

        assertThat(outcome(table, counts)).isEqualTo(before);
        assertThat(outcome(table.replace(cell, changed), counts)).isEqualTo(after);
    }

    @Test
    void outcomeCarriesTheWordsOfItsRow() {
        VoteRules rules = RulesFromText.byDefault();

        assertThat(rules.apply(rules.inForce(), new Tally(7, 2, 0, 0, 0)).meaning()).startsWith("No quorum: more than half");
        assertThat(rules.apply(rules.inForce(), new Tally(7, 2, 0, 3, 0)).meaning()).startsWith("No quorum: at least three");
    }

    @Test
    void tableThatLeavesACountOpenIsRefusedAloud() throws IOException {
        String table = Files.readString(RulesFromText.TABLE)
            .replace("<inputEntry id=\"lost-margin\"><text></text>", "<inputEntry id=\"lost-margin\"><text>&lt; 0</text>");

        assertThatThrownBy(() -> outcome(table, "6 3 3 0 0")).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("vote-outcome");
    }

    private static String outcome(String table, String counts) {
        String[] n = counts.split(" ");
        VoteRules rules = RulesFromText.of(table);
        return rules.apply(rules.inForce(), new Tally(Integer.parseInt(n[0]), Integer.parseInt(n[1]), Integer.parseInt(n[2]),
                Integer.parseInt(n[3]), Integer.parseInt(n[4]))).outcome();
    }

}
