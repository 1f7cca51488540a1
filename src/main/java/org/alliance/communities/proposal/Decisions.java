package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the Board decided on proposals, to look at. A withdrawal is no decision of the Board. */
@Component
@Transactional(readOnly = true)
public class Decisions {

    /** How one ended, without a word about its proposer. */
    public record Decided(String number, String title, Outcome outcome, Instant at) {
    }

    private static final String DECIDED = " from proposal where outcome is not null and outcome <> 'withdrawn'";

    private static final String YEAR = "extract(year from outcome_at at time zone :zone)::int";

    private final JdbcClient jdbc;

    private final AllianceTime time;

    Decisions(JdbcClient jdbc, AllianceTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Some of those that were decided, newest first.
     *
     * @param year on the Alliance's clocks; null for all years
     */
    public List<Decided> newest(Integer year, int from, int most) {
        return jdbc.sql("select number, title, outcome, outcome_at" + DECIDED + " and (:year::int is null or "
                + YEAR + " = :year::int) order by outcome_at desc, number desc offset :from limit :most")
            .param("year", year).param("zone", time.zone().getId()).param("from", from).param("most", most)
            .query((row, n) -> new Decided(row.getString("number"), row.getString("title"),
                    Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), SqlTime.get(row, "outcome_at")))
            .list();
    }

    /** The years in which something was decided, newest first. */
    public List<Integer> years() {
        return jdbc.sql("select distinct " + YEAR + " as year" + DECIDED + " order by year desc")
            .param("zone", time.zone().getId()).query(Integer.class).list();
    }

}
