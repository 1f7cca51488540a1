package org.alliance.communities.mail;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that wait for a person, because they are held, failed or came back. */
@Component
public class TroubledLetters {

    private final JdbcClient jdbc;

    TroubledLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are in each state, by its key. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>(Map.of("held", 0L, "failed", 0L, "returned", 0L));
        jdbc.sql("""
                select state, count(*) as many from mail_outbound where state in ('held', 'failed', 'returned') group by state
                """).query(row -> {
                    counts.put(row.getString("state"), row.getLong("many"));
                });
        return counts;
    }

}
