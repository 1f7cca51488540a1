package org.alliance.communities.board;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where votes, seats and ballots are kept. Ballots are only ever added. */
@Component
class VoteBook {

    private final JdbcClient jdbc;

    private final VoteReader reader;

    private final BoardCalendar calendar;

    VoteBook(JdbcClient jdbc, VoteReader reader, BoardCalendar calendar) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.calendar = calendar;
    }

    long add(String caseNumber, Long meeting, boolean lastChance, Instant at, Instant opening) {
        return jdbc.sql("""
                insert into vote (case_number, meeting_id, last_chance, state, prepared_at, opens_at)
                values (?, ?, ?, 'prepared', ?, ?) returning id
                """).params(caseNumber, meeting, lastChance, SqlTime.of(at), SqlTime.of(opening)).query(Long.class).single();
    }

    void open(long vote, String rules, Instant at, Instant closesAt, Visibility visibility,
            Map<String, String> seats) {
        jdbc.sql("update vote set state = 'open', rules = ?, opened_at = ?, closes_at = ?, visibility = ? where id = ?")
            .params(rules, SqlTime.of(at), SqlTime.of(closesAt), visibility.key(), vote).update();
        jdbc.sql("""
                insert into vote_seat (vote_id, member, name)
                select ?, seat.member, seat.name from unnest(?, ?) as seat(member, name)
                """)
            .params(vote, seats.keySet().toArray(String[]::new), seats.values().toArray(String[]::new)).update();
    }

    long addBallot(long vote, Ballot ballot) {
        return jdbc.sql("""
                insert into ballot (vote_id, member, position, reason, cast_at, cast_by, received, source)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(vote, ballot.member(), ballot.position().key(), ballot.reason(), SqlTime.of(ballot.castAt()),
                    ballot.castBy(), ballot.received(), ballot.source().key())
            .query(Long.class).single();
    }

    void close(long vote, Instant at, String by, Motion motion, String outcome, String sentence, String minutes) {
        jdbc.sql("""
                update vote set state = 'closed', closed_at = ?, closed_by = ?, motion = ?, outcome = ?, sentence = ?,
                    minutes = ? where id = ?
                """).params(SqlTime.of(at), by, motion.key(), outcome, sentence, minutes, vote).update();
    }

    void setLastChance(Collection<String> caseNumbers, boolean lastChance) {
        jdbc.sql("update vote set last_chance = ? where case_number = any(?) and state in ('prepared', 'open')")
            .params(lastChance, caseNumbers.toArray(String[]::new)).update();
    }

    void withdraw(long vote, Instant at, String reason) {
        jdbc.sql("update vote set state = 'withdrawn', closed_at = ?, sentence = ? where id = ?")
            .params(SqlTime.of(at), reason, vote).update();
    }

    /** The vote on a case that is prepared or open, locked until the transaction ends. */
    Optional<Vote> current(String caseNumber) {
        calendar.holdStill();
        return reader.read(jdbc.sql("select id from vote where case_number = ? and state in ('prepared', 'open') for update")
            .param(caseNumber).query(Long.class).list()).stream().findFirst();
    }

    /** The times of the vote on a case that is prepared or open; no change of the calendar moves them until the transaction ends. */
    Optional<VoteTimes> times(String caseNumber) {
        calendar.holdStill();
        return jdbc.sql("""
                select m.starts_at, v.opens_at, v.closes_at from vote v left join board_meeting m on m.id = v.meeting_id
                where v.case_number = ? and v.state in ('prepared', 'open')
                """)
            .param(caseNumber)
            .query((row, n) -> new VoteTimes(SqlTime.get(row, "starts_at"), SqlTime.get(row, "opens_at"),
                    SqlTime.get(row, "closes_at"))).optional();
    }

    /** Who has a seat in the vote on a case that is open. */
    List<String> voters(String caseNumber) {
        return jdbc.sql("""
                select s.member from vote_seat s join vote v on v.id = s.vote_id
                where v.case_number = ? and v.state = 'open' and s.vacated_at is null order by s.member
                """).param(caseNumber).query(String.class).list();
    }

    /** The id of the open vote on a case, locked until the transaction ends. */
    Optional<Long> lockOpen(String caseNumber) {
        calendar.holdStill();
        return jdbc.sql("select id from vote where case_number = ? and state = 'open' for update").param(caseNumber)
            .query(Long.class).optional();
    }

    /** Asked after the lock, and in a statement of its own: only that sees the ballots of those who held the lock before. */
    Optional<Seat> seat(long vote, String member) {
        return jdbc.sql("""
                select s.name, exists (select 1 from ballot b where b.vote_id = s.vote_id and b.member = s.member) as voted,
                       c.reason as conflict, case when v.meeting_id is null then v.closes_at end as ends_at, v.case_number
                from vote_seat s join vote v on v.id = s.vote_id
                     left join vote_conflict c on c.vote_id = s.vote_id and c.member = s.member
                where s.vote_id = ? and s.member = ? and s.vacated_at is null
                """)
            .params(vote, member)
            .query((row, n) -> new Seat(vote, row.getString("case_number"), member, row.getString("name"),
                    row.getBoolean("voted"), row.getString("conflict"), SqlTime.get(row, "ends_at")))
            .optional();
    }

    List<String> casesAt(long meeting) {
        return jdbc.sql("select case_number from vote where meeting_id = ? and state in ('prepared', 'open') order by id")
            .param(meeting).query(String.class).list();
    }

    /** All votes on a case, oldest first. */
    List<Vote> all(String caseNumber) {
        return all(List.of(caseNumber));
    }

    /** All votes on these cases, oldest first. */
    List<Vote> all(Collection<String> caseNumbers) {
        return reader.read(jdbc.sql("select id from vote where case_number = any(?)")
            .param(caseNumbers.toArray(String[]::new)).query(Long.class).list());
    }

    /** The votes of a meeting that were counted, in the order of their preparation. */
    List<Vote> closedAt(long meeting) {
        return reader.read(jdbc.sql("select id from vote where meeting_id = ? and state = 'closed'").param(meeting)
            .query(Long.class).list());
    }

    /** The electronic votes that were counted after the one moment and not after the other. */
    List<Vote> closedWithoutMeeting(Instant after, Instant until) {
        return reader.read(jdbc.sql("select id from vote where meeting_id is null and state = 'closed' and closed_at > ? and closed_at <= ?")
            .params(SqlTime.of(after), SqlTime.of(until)).query(Long.class).list());
    }

    /** The newest vote on each of the cases that have any, by case. */
    Map<String, Vote> latest(Collection<String> caseNumbers) {
        return reader.read(jdbc.sql("select max(id) from vote where case_number = any(?) group by case_number")
            .param(caseNumbers.toArray(String[]::new)).query(Long.class).list()).stream()
            .collect(Collectors.toMap(Vote::caseNumber, vote -> vote));
    }

    /** Writes down what a marked member said against the mark. */
    void deny(long vote, String member, String denial) {
        jdbc.sql("update vote_conflict set denial = ? where vote_id = ? and member = ?").params(denial, vote, member).update();
    }

    /** Login to what the marked members said against the mark. */
    Map<String, String> denials(long vote) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("select member, denial from vote_conflict where vote_id = ? and denial is not null order by member").param(vote)
            .query(row -> {
                found.put(row.getString("member"), row.getString("denial"));
            });
        return found;
    }

}
