package org.alliance.communities.board.packet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier and coming votes say about many cases at once. */
@Component
class VotesOnCases {

    private final JdbcClient jdbc;

    VotesOnCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An earlier vote that brought no decision.
     *
     * @param at the start of its meeting, or when it was closed
     */
    record Undecided(Instant at, String outcome) {
    }

    /** The latest vote of each case before a meeting that was deferred or lacked a quorum. */
    Map<String, Undecided> undecidedBefore(Meeting meeting, Collection<String> cases) {
        Map<String, Undecided> found = new HashMap<>();
        jdbc.sql("""
                select v.case_number, v.outcome, coalesce(m.starts_at, v.closed_at) as at
                from vote v left join board_meeting m on m.id = v.meeting_id
                where v.case_number = any(?) and v.outcome in ('deferred', 'no-quorum') and v.meeting_id is distinct from ?
                order by v.id
                """).params(names(cases), meeting.id())
            .query(row -> {
                found.put(row.getString("case_number"), new Undecided(SqlTime.get(row, "at"), row.getString("outcome")));
            });
        return found;
    }

    /** Case to login to reason of the members who are marked beforehand. */
    Map<String, Map<String, String>> conflicts(Collection<String> cases) {
        Map<String, Map<String, String>> found = new HashMap<>();
        jdbc.sql("""
                select v.case_number, c.member, c.reason from vote_conflict c join vote v on v.id = c.vote_id
                where v.case_number = any(?) and v.state in ('prepared', 'open') order by c.member
                """).param(names(cases))
            .query(row -> {
                found.computeIfAbsent(row.getString("case_number"), key -> new LinkedHashMap<>())
                    .put(row.getString("member"), row.getString("reason"));
            });
        return found;
    }

    /** A vote that was counted. */
    record Closed(String motion, String outcome, String sentence, String minutes, List<OpenCondition> conditions) {
    }

    /** By their cases, the votes of a meeting that were closed, in the order of closing. */
    Map<String, Closed> closedAt(long meeting) {
        Map<String, List<OpenCondition>> conditions = jdbc.sql("""
                select * from approval_condition where case_number in (select case_number from vote where meeting_id = ?)
                order by id
                """).param(meeting).query(ConditionsInForce::condition).list().stream()
            .collect(Collectors.groupingBy(OpenCondition::caseNumber));
        Map<String, Closed> closed = new LinkedHashMap<>();
        jdbc.sql("""
                select case_number, motion, outcome, sentence, coalesce(minutes, '') as minutes from vote
                where meeting_id = ? and state = 'closed' order by closed_at, id
                """).param(meeting)
            .query(row -> {
                String number = row.getString("case_number");
                boolean approved = row.getString("outcome").equals("approved");
                closed.put(number, new Closed(row.getString("motion"), row.getString("outcome"), row.getString("sentence"),
                        row.getString("minutes"), approved ? conditions.getOrDefault(number, List.of()) : List.of()));
            });
        return closed;
    }

    private static String[] names(Collection<String> cases) {
        return List.copyOf(Set.copyOf(cases)).toArray(String[]::new);
    }

}
