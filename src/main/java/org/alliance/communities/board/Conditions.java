package org.alliance.communities.board;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What approvals ask for, each item tracked until it is done. */
@Component
public class Conditions {

    /** A condition and whether it is met. */
    public record Tracked(String id, String what, String who, LocalDate due, boolean done) {
    }

    private final JdbcClient jdbc;

    Conditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the conditions of an approval.
     *
     * @param lines one a line, {@code what | who | date}
     */
    public void add(String caseNumber, String lines) {
        Condition.parse(lines).forEach(condition -> jdbc
            .sql("insert into approval_condition (case_number, what, who, due) values (?, ?, ?, ?)")
            .params(caseNumber, condition.what(), condition.who(), condition.due()).update());
    }

    public List<Tracked> of(String caseNumber) {
        return jdbc.sql("select * from approval_condition where case_number = ? order by id").param(caseNumber)
            .query((row, n) -> new Tracked(String.valueOf(row.getLong("id")), row.getString("what"), row.getString("who"),
                    row.getObject("due", LocalDate.class), row.getTimestamp("done_at") != null))
            .list();
    }

}
