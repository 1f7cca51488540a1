package org.alliance.communities.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.board.Vote.State;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads votes with their seats, ballots and conflicts: many in as many statements as one. */
@Component
class VoteReader {

    private final JdbcClient jdbc;

    private final BoardCalendar calendar;

    VoteReader(JdbcClient jdbc, BoardCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Oldest first. */
    List<Vote> read(List<Long> ids) {
        return ids.isEmpty() ? List.of() : new Reading(ids.toArray(Long[]::new)).votes();
    }

    /** What is found about these votes, by vote. */
    private final class Reading {

        private final Long[] ids;

        private final Meetings meetings = calendar.meetings();

        private final Map<Long, Map<String, String>> seats = new HashMap<>();

        private final Map<Long, Set<String>> vacated = new HashMap<>();

        private final Map<Long, List<Ballot>> ballots = new HashMap<>();

        private final Map<Long, Map<String, String>> conflicts = new HashMap<>();

        Reading(Long[] ids) {
            this.ids = ids;
        }

        List<Vote> votes() {
            of("select * from vote_seat where vote_id = any(?) order by member").query(this::seat);
            of("select * from ballot where vote_id = any(?) order by id").query(this::ballot);
            of("select * from vote_conflict where vote_id = any(?) order by member").query(this::conflict);
            return of("select * from vote where id = any(?) order by id").query(this::vote).list();
        }

        private JdbcClient.StatementSpec of(String statement) {
            return jdbc.sql(statement).param(ids);
        }

        private void seat(ResultSet row) throws SQLException {
            seats.computeIfAbsent(row.getLong("vote_id"), vote -> new LinkedHashMap<>())
                .put(row.getString("member"), row.getString("name"));
            if (row.getObject("vacated_at") != null) {
                vacated.computeIfAbsent(row.getLong("vote_id"), vote -> new LinkedHashSet<>()).add(row.getString("member"));
            }
        }

        private void ballot(ResultSet row) throws SQLException {
            ballots.computeIfAbsent(row.getLong("vote_id"), vote -> new ArrayList<>())
                .add(new Ballot(row.getString("member"), Position.ofKey(row.getString("position")), row.getString("reason"),
                        SqlTime.get(row, "cast_at"), row.getString("cast_by"), row.getString("received"),
                        BallotSource.ofKey(row.getString("source"))));
        }

        private void conflict(ResultSet row) throws SQLException {
            conflicts.computeIfAbsent(row.getLong("vote_id"), vote -> new LinkedHashMap<>())
                .put(row.getString("member"), row.getString("reason"));
        }

        private Vote vote(ResultSet row, int n) throws SQLException {
            long id = row.getLong("id");
            Long meetingId = row.getObject("meeting_id", Long.class);
            Meeting meeting = meetingId == null ? null : meetings.find(meetingId).orElseThrow();
            return new Vote(id, row.getString("case_number"), meeting, row.getBoolean("last_chance"),
                    State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), SqlTime.get(row, "opened_at"),
                    meeting == null ? SqlTime.get(row, "closes_at") : meeting.start(), SqlTime.get(row, "closed_at"),
                    row.getString("closed_by"), row.getString("rules"), row.getString("motion"), row.getString("outcome"),
                    row.getString("sentence"), row.getString("minutes"), seats.getOrDefault(id, Map.of()),
                    ballots.getOrDefault(id, List.of()), conflicts.getOrDefault(id, Map.of()),
                    vacated.getOrDefault(id, Set.of()), Visibility.ofKey(row.getString("visibility")));
        }

    }

}
