package org.alliance.communities.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What approvals ask for, each item tracked until it is done. */
@Component
public class Conditions {

    /**
     * A condition and whether it is met.
     *
     * @param doneAt when it was found met; null while it is open
     * @param proof how that was seen
     * @param overdue whether it is open after its day
     */
    public record Tracked(String id, String caseNumber, String what, String who, LocalDate due, Instant doneAt, String doneBy,
            String proof, boolean overdue) {

        public boolean done() {
            return doneAt != null;
        }

    }

    private final JdbcClient jdbc;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    Conditions(JdbcClient jdbc, CaseHistory history, AllianceTime time, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.time = time;
        this.clock = clock;
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
        return of(List.of(caseNumber)).getOrDefault(caseNumber, List.of());
    }

    /** Those of many cases, by their numbers; a case without one is not in it. */
    public Map<String, List<Tracked>> of(Collection<String> caseNumbers) {
        return jdbc.sql("select * from approval_condition where case_number = any(?) order by id")
            .param(caseNumbers.toArray(String[]::new)).query(this::tracked).list().stream()
            .collect(Collectors.groupingBy(Tracked::caseNumber));
    }

    /** Those of all cases that are not met, the ones due first before the others. */
    public List<Tracked> open(int most) {
        return jdbc.sql("select * from approval_condition where done_at is null order by due nulls last, id limit ?").param(most)
            .query(this::tracked).list();
    }

    /** How many of all cases are not met. */
    public int countOpen() {
        return jdbc.sql("select count(*) from approval_condition where done_at is null").query(Integer.class).single();
    }

    /**
     * Finds a condition met.
     *
     * @param proof how that was seen, for example where the paper lies
     * @throws Refusal when there is no proof, no such condition, or it was found met before
     */
    @Transactional
    public void meet(String caseNumber, long id, String proof, String by) {
        if (proof.isBlank()) {
            throw new Refusal("Please say how you know that the condition is met; it stands in the record.");
        }
        int met = jdbc.sql("""
                update approval_condition set done_at = ?, done_by = ?, proof = ?
                where id = ? and case_number = ? and done_at is null
                """).params(SqlTime.of(clock.instant()), by, proof, id, caseNumber).update();
        if (met == 0) {
            throw new Refusal("There is no such open condition: perhaps somebody has found it met already.");
        }
        history.note(caseNumber, by, "found a condition met: " + jdbc.sql("select what from approval_condition where id = ?")
            .param(id).query(String.class).single() + ". " + proof);
    }

    private Tracked tracked(ResultSet row, int n) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        Instant doneAt = SqlTime.get(row, "done_at");
        boolean overdue = doneAt == null && due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), time.zone()));
        return new Tracked(String.valueOf(row.getLong("id")), row.getString("case_number"), row.getString("what"),
                row.getString("who"), due, doneAt, row.getString("done_by"), row.getString("proof"), overdue);
    }

}
