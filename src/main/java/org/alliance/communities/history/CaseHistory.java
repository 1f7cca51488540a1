package org.alliance.communities.history;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of each case: lines are added and never changed. A case is a proposal's number or a community's slug. */
@Component
public class CaseHistory {

    /** Who acts when no person does. */
    public static final String SYSTEM = "system";

    /**
     * @param who the login or the mail address of the person, or {@link #SYSTEM}
     * @param onBehalfOf for whom it was done; null when for nobody else
     */
    public record Line(Instant at, String who, String onBehalfOf, String what) {
    }

    private final JdbcClient jdbc;

    private final Clock clock;

    CaseHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(String caseKey, String who, String what) {
        note(caseKey, who, null, what);
    }

    public void note(String caseKey, String who, String onBehalfOf, String what) {
        jdbc.sql("insert into case_history (case_key, at, who, on_behalf_of, what) values (?, ?, ?, ?, ?)")
            .params(caseKey, SqlTime.of(clock.instant()), who, onBehalfOf, what).update();
    }

    /** The same line in the record of many cases. */
    public void noteAll(Collection<String> caseKeys, String who, String what) {
        jdbc.sql("""
                insert into case_history (case_key, at, who, what)
                select noted.case_key, ?, ?, ? from unnest(?) as noted(case_key)
                """).params(SqlTime.of(clock.instant()), who, what, caseKeys.toArray(String[]::new)).update();
    }

    /** Oldest first. */
    public List<Line> of(String caseKey) {
        return of(List.of(caseKey)).getOrDefault(caseKey, List.of());
    }

    /** The records of many cases, by case. */
    public Map<String, List<Line>> of(Collection<String> caseKeys) {
        Map<String, List<Line>> records = new HashMap<>();
        jdbc.sql("select case_key, at, who, on_behalf_of, what from case_history where case_key = any(?) order by id")
            .param(caseKeys.toArray(String[]::new)).query(row -> {
                records.computeIfAbsent(row.getString("case_key"), key -> new ArrayList<>()).add(new Line(SqlTime.get(row, "at"),
                        row.getString("who"), row.getString("on_behalf_of"), row.getString("what")));
            });
        return records;
    }

}
