package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the texts of parts are kept, all of them. What says something counts before what does not, what is certain before
 * what is guessed, and then the one that was sent last.
 */
@Component
class VersionBook {

    private final JdbcClient jdbc;

    VersionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String number, Map<Part, Passage> passages, long mail, Instant receivedAt, Instant at) {
        List<Passage> all = List.copyOf(passages.values());
        jdbc.sql("""
                insert into proposal_part (number, part, text, source, complete, confirmed, mail_id, received_at, recorded_at)
                select ?, part, text, source, complete, confirmed, ?, ?, ?
                from unnest(?, ?, ?, ?, ?) as passage(part, text, source, complete, confirmed)
                """)
            .params(number, mail, SqlTime.of(receivedAt), SqlTime.of(at),
                    passages.keySet().stream().map(Part::key).toArray(String[]::new),
                    all.stream().map(Passage::text).toArray(String[]::new),
                    all.stream().map(Passage::source).toArray(String[]::new),
                    all.stream().map(Passage::complete).toArray(Boolean[]::new),
                    all.stream().map(Passage::confirmed).toArray(Boolean[]::new))
            .update();
    }

    /** The texts that stand in the proposal. */
    Map<Part, Passage> counting(String number) {
        return counting(List.of(number)).getOrDefault(number, Map.of());
    }

    /** The texts that stand in each of the proposals. */
    Map<String, Map<Part, Passage>> counting(List<String> numbers) {
        Map<String, Map<Part, Passage>> passages = new HashMap<>();
        jdbc.sql("""
                select number, part, text, source, complete, confirmed from proposal_part
                where number = any(?) and not rejected order by complete, confirmed, received_at, id
                """).param(numbers.toArray(String[]::new)).query(row -> {
                    passages.computeIfAbsent(row.getString("number"), number -> new EnumMap<>(Part.class))
                        .put(Part.ofKey(row.getString("part")).orElseThrow(), new Passage(row.getString("text"),
                                row.getString("source"), row.getBoolean("complete"), row.getBoolean("confirmed")));
                });
        return passages;
    }

    /** By part, and for each the one that counts first and then the newest. */
    List<Version> all(String number) {
        Map<Part, Long> counting = new EnumMap<>(Part.class);
        List<Version> versions = new ArrayList<>();
        jdbc.sql("""
                select * from proposal_part where number = ?
                order by not rejected, complete, confirmed, received_at, id
                """).param(number).query(row -> {
                    Version version = new Version(row.getLong("id"), Part.ofKey(row.getString("part")).orElseThrow(),
                            new Passage(row.getString("text"), row.getString("source"), row.getBoolean("complete"),
                                    row.getBoolean("confirmed")),
                            row.getLong("mail_id"), SqlTime.get(row, "received_at"), false, row.getBoolean("rejected"),
                            row.getString("judged_by"));
                    versions.add(version);
                    if (!version.rejected()) {
                        counting.put(version.part(), version.id());
                    }
                });
        return versions.stream().map(version -> new Version(version.id(), version.part(), version.passage(), version.mail(),
                version.receivedAt(), counting.containsValue(version.id()), version.rejected(), version.judgedBy()))
            .sorted(Comparator.comparing(Version::part).thenComparing(Version::counts, Comparator.reverseOrder())
                .thenComparing(Version::receivedAt, Comparator.reverseOrder()))
            .toList();
    }

    void judge(long id, boolean right, String by, Instant at) {
        jdbc.sql("update proposal_part set confirmed = ?, rejected = ?, judged_by = ?, judged_at = ? where id = ?")
            .params(right, !right, by, SqlTime.of(at), id).update();
    }

}
