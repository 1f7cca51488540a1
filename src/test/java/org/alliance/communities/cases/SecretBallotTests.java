package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** How somebody voted, and why, is on the Board's record and nowhere in the engine. */
class SecretBallotTests extends CaseTest {

    private static final String REASON = "Zwischenlagerung of tapes is no concern of ours";

    private static final String WORDS_OF_STAFF = "Heard over a Zitherklang at lunch";

    record Column(String table, String name, boolean bytes) {
    }

    private List<Column> columns() {
        return jdbc.sql("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = 'public' and table_name like 'act\\_%'
                    and data_type in ('character varying', 'text', 'bytea', 'character', 'json', 'jsonb')
                """)
            .query((row, n) -> new Column(row.getString(1), row.getString(2), row.getString(3).equals("bytea"))).list();
    }

    private boolean holds(Column column, String text) {
        String where = column.bytes() ? "position(convert_to(?, 'UTF8') in %s) > 0" : "position(? in %s) > 0";
        return jdbc.sql("select count(*) from " + column.table() + " where " + where.formatted(column.name())).param(text)
            .query(Long.class).single() > 0;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String voted() {
        String number = cases.inVoteFor(calendar.first());
        steps.castBy(number, "board-2", "decline", REASON);
        steps.castBy(number, "board-3", "recuse", REASON);
        steps.castBy(number, "board-4", "approve", REASON);
        box.record(number, "board-5", "abstain", REASON, WORDS_OF_STAFF, "staff-1");
        return number;
    }

    @Test
    void searchFindsWhatIsInAnEngineTable() {
        String number = voted();

        assertThat(columns()).hasSizeGreaterThan(300);
        assertThat(columns()).as("the search works").anyMatch(column -> !column.bytes() && holds(column, number))
            .anyMatch(column -> column.bytes() && holds(column, "vote-outcome-table"));
    }

    @Test
    void reasonOfABallotIsInNoEngineTableWhileTheVoteIsOpenAndAfterwards() {
        String number = voted();
        assertThat(columns()).noneMatch(column -> holds(column, REASON) || holds(column, WORDS_OF_STAFF));

        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");

        assertThat(columns()).noneMatch(column -> holds(column, REASON) || holds(column, WORDS_OF_STAFF));
        assertThat(votes.latest(number).orElseThrow().ballots()).as("it is on the record").hasSize(4)
            .allSatisfy(ballot -> assertThat(ballot.reason()).isEqualTo(REASON));
    }

    @Test
    void positionIsInNoVariableAndNoHistory() {
        String number = voted();
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");

        for (String table : new String[] { "act_ru_variable", "act_hi_varinst" }) {
            assertThat(count("select count(*) from " + table + " where text_ in ('approve', 'decline', 'abstain', 'recuse')"
                    + " or name_ in ('ballot', 'position', 'reason')")).as(table).isZero();
        }
        assertThat(count("select count(*) from act_hi_detail where name_ in ('ballot', 'position', 'reason')"
                + " or text_ in ('approve', 'decline', 'abstain', 'recuse')")).isZero();
    }

    @Test
    void countOfTheVotesLeavesNoTraceInTheHistoryOfDecisions() {
        String number = voted();
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide");

        assertThat(count("select count(*) from act_hi_decinst")).isZero();
        assertThat(count("select count(*) from act_hi_dec_in")).isZero();
        assertThat(count("select count(*) from act_hi_dec_out")).isZero();
    }

}
