package org.alliance.communities.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.Proposal.Decision;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where proposals are kept. */
@Component
class ProposalBook {

    private final JdbcClient jdbc;

    private final VersionBook versions;

    private final FlagBook flags;

    private final BoardCalendar calendar;

    ProposalBook(JdbcClient jdbc, VersionBook versions, FlagBook flags, BoardCalendar calendar) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.flags = flags;
        this.calendar = calendar;
    }

    /** Counts per year of receipt, without gaps or twins on any number of nodes. */
    String nextNumber(int year) {
        int running = jdbc.sql("""
                insert into proposal_counter (year, last) values (?, 1)
                on conflict (year) do update set last = proposal_counter.last + 1 returning last
                """).param(year).query(Integer.class).single();
        return "COP-%d-%03d".formatted(year, running);
    }

    void add(Proposal proposal) {
        jdbc.sql("""
                insert into proposal (number, title, proposer_email, proposer_name, received_at, deadline,
                    first_mail, page_token, missing) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .params(proposal.number(), proposal.title(), proposal.proposer().value(), proposal.proposerName(),
                    SqlTime.of(proposal.receivedAt()), SqlTime.of(proposal.deadline()), proposal.firstMail(),
                    proposal.pageToken(), keys(proposal.missing()))
            .update();
    }

    void setMissing(String number, Set<Part> missing) {
        jdbc.sql("update proposal set missing = ? where number = ?").params(keys(missing), number).update();
    }

    void setMeeting(String number, Long meeting) {
        jdbc.sql("update proposal set meeting_id = ? where number = ?").params(meeting, number).update();
    }

    void setMissed(String number, Instant at) {
        jdbc.sql("update proposal set missed_at = ? where number = ?").params(SqlTime.of(at), number).update();
    }

    void setSettled(String number) {
        jdbc.sql("update proposal set settled = true where number = ?").param(number).update();
    }

    void decide(String number, Decision decision) {
        jdbc.sql("update proposal set outcome = ?, outcome_reason = ?, outcome_at = ? where number = ?")
            .params(decision.outcome().key(), decision.reason(), SqlTime.of(decision.at()), number).update();
    }

    Optional<Proposal> find(String number) {
        return filled(jdbc.sql("select * from proposal where number = ?").param(number)).stream().findFirst();
    }

    Map<String, String> titles(Collection<String> numbers) {
        return jdbc.sql("select number, title from proposal where number = any(?)").param(numbers.toArray(String[]::new))
            .query((row, n) -> Map.entry(row.getString("number"), row.getString("title"))).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<String> title(String number) {
        return jdbc.sql("select title from proposal where number = ?").param(number).query(String.class).optional();
    }

    Optional<Instant> receivedAt(String number) {
        return jdbc.sql("select received_at from proposal where number = ?").param(number)
            .query((row, n) -> SqlTime.get(row, "received_at")).optional();
    }

    /** Whether no part is missing; nobody brings one until the transaction ends. */
    boolean lockComplete(String number) {
        calendar.holdStill();
        return jdbc.sql("select missing = '' from proposal where number = ? for update").param(number).query(Boolean.class).single();
    }

    /** Whether its consultation is settled; nobody else changes that until the transaction ends. */
    boolean lockSettled(String number) {
        calendar.holdStill();
        return jdbc.sql("select settled from proposal where number = ? for update").param(number).query(Boolean.class).single();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Proposal> lock(String number) {
        calendar.holdStill();
        return filled(jdbc.sql("select * from proposal where number = ? for update").param(number)).stream().findFirst();
    }

    /**
     * As {@link #lock}.
     *
     * @throws Refusal when there is none, or it is closed
     */
    Proposal lockOpen(String number) {
        Proposal proposal = lock(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        if (!proposal.isOpen()) {
            throw new Refusal(number + " is " + proposal.decision().outcome().key() + " already.");
        }
        return proposal;
    }

    Optional<Proposal> ofPageToken(String token) {
        return filled(jdbc.sql("select * from proposal where md5(page_token) = md5(:token) and page_token = :token")
            .param("token", token)).stream().findFirst();
    }

    List<Proposal> newest(int most) {
        return filled(jdbc.sql("select * from proposal order by received_at desc, number desc limit ?").param(most));
    }

    List<Proposal> open() {
        return filled(jdbc.sql("select * from proposal where outcome is null order by number"));
    }

    /** What is undecided and placed on a meeting, or on none although its review is due by then, in the order of receipt. */
    List<Proposal> before(Meeting meeting, Instant now) {
        return filled(jdbc.sql("""
                select * from proposal where outcome is null and (meeting_id = :meeting
                    or meeting_id is null and (deadline = :start or deadline <= :now))
                order by received_at, number
                """)
            .param("meeting", meeting.id()).param("start", SqlTime.of(meeting.start())).param("now", SqlTime.of(now)));
    }

    /** What is undecided and neither placed on a meeting or an earlier one nor due by then, soonest first. */
    List<LaterReview> later(Meeting meeting) {
        return jdbc.sql("""
                select p.number, p.title, m.starts_at, p.deadline from proposal p left join board_meeting m on m.id = p.meeting_id
                where p.outcome is null and (m.starts_at > :start
                    or m.id is null and (p.deadline > :start or p.deadline is null))
                order by coalesce(m.starts_at, p.deadline) nulls last, p.number limit 100
                """)
            .param("start", SqlTime.of(meeting.start()))
            .query((row, n) -> new LaterReview(row.getString("number"), row.getString("title"),
                    SqlTime.get(row, "starts_at"), SqlTime.get(row, "deadline")))
            .list();
    }

    /** Asks for the parts and flags of all of them at once. */
    private List<Proposal> filled(JdbcClient.StatementSpec query) {
        List<Proposal> bare = query.query(ProposalBook::bare).list();
        List<String> numbers = bare.stream().map(Proposal::number).toList();
        Map<String, Map<Part, Passage>> parts = versions.counting(numbers);
        Map<String, List<Flag>> flagged = flags.of(numbers);
        return bare.stream().map(proposal -> proposal.with(parts.getOrDefault(proposal.number(), Map.of()),
                flagged.getOrDefault(proposal.number(), List.of()))).toList();
    }

    private static Proposal bare(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        long meeting = row.getLong("meeting_id");
        Long meetingId = row.wasNull() ? null : meeting;
        return new Proposal(number, row.getString("title"), new EmailAddress(row.getString("proposer_email")),
                row.getString("proposer_name"), SqlTime.get(row, "received_at"), SqlTime.get(row, "deadline"),
                row.getLong("first_mail"), row.getString("page_token"), parts(row.getString("missing")), meetingId,
                SqlTime.get(row, "missed_at"), row.getBoolean("settled"), decision(row), Map.of(), List.of());
    }

    /** Null while there is none. */
    static Decision decision(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : new Decision(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.getString("outcome_reason"), SqlTime.get(row, "outcome_at"));
    }

    private static String keys(Set<Part> parts) {
        return parts.stream().map(Part::key).collect(Collectors.joining(","));
    }

    private static Set<Part> parts(String keys) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(keys.split(",")).flatMap(key -> Part.ofKey(key).stream()).forEach(parts::add);
        return parts;
    }

}
