package org.alliance.communities.board.packet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conditions of earlier approvals that are not met yet. */
@Component
class ConditionsInForce {

    /** A Board that has more open than this must be told of it in another way. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ConditionsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due first come first. */
    List<OpenCondition> all(List<AgendaSource> sources) {
        List<OpenCondition> open = jdbc.sql("""
                select * from approval_condition where done_at is null
                order by due nulls last, id limit ?
                """).param(MOST)
            .query(ConditionsInForce::condition)
            .list();
        Set<String> cases = open.stream().map(OpenCondition::caseNumber).collect(Collectors.toSet());
        Map<String, String> titles = sources.stream().flatMap(source -> source.titles(cases).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return open.stream().map(one -> new OpenCondition(one.caseNumber(), titles.getOrDefault(one.caseNumber(), ""),
                one.what(), one.who(), one.due())).toList();
    }

    static OpenCondition condition(ResultSet row, int n) throws SQLException {
        return new OpenCondition(row.getString("case_number"), "", row.getString("what"), row.getString("who"),
                row.getObject("due", LocalDate.class));
    }

}
