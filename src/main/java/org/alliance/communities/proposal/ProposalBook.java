package org.alliance.communities.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.Proposal.Decision;
import org.alliance.communities.proposal.reading.Flag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where proposals are kept. */
@Component
class ProposalBook {

    private final JdbcClient jdbc;

    private final VersionBook versions;

    ProposalBook(JdbcClient jdbc, VersionBook versions) {
        this.jdbc = jdbc;
        this.versions = versions;
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

    /** A flag that is there already is not added again. */
    void addFlags(String number, List<Flag> flags) {
        List<Flag> fresh = new ArrayList<>(flags);
        fresh.removeAll(flags(number));
        fresh.forEach(flag -> jdbc.sql("insert into proposal_flag (number, part, kind, text) values (?, ?, ?, ?)")
            .params(number, flag.part(), flag.kind(), flag.text()).update());
    }

    void setMissing(String number, Set<Part> missing) {
        jdbc.sql("update proposal set missing = ? where number = ?").params(keys(missing), number).update();
    }

    void setMeeting(String number, Long meeting) {
        jdbc.sql("update proposal set meeting_id = ? where number = ?").params(meeting, number).update();
    }

    void setDeadline(String number, Instant deadline) {
        jdbc.sql("update proposal set deadline = ? where number = ?").params(SqlTime.of(deadline), number).update();
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
        return jdbc.sql("select * from proposal where number = ?").param(number).query(this::proposal).optional();
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
        return jdbc.sql("select missing = '' from proposal where number = ? for update").param(number).query(Boolean.class).single();
    }

    /** Whether its consultation is settled; nobody else changes that until the transaction ends. */
    boolean lockSettled(String number) {
        return jdbc.sql("select settled from proposal where number = ? for update").param(number).query(Boolean.class).single();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Proposal> lock(String number) {
        return jdbc.sql("select * from proposal where number = ? for update").param(number).query(this::proposal).optional();
    }

    Optional<Proposal> ofPageToken(String token) {
        return jdbc.sql("select * from proposal where md5(page_token) = md5(:token) and page_token = :token")
            .param("token", token).query(this::proposal).optional();
    }

    List<Proposal> newest(int most) {
        return jdbc.sql("select * from proposal order by received_at desc, number desc limit ?").param(most)
            .query(this::proposal).list();
    }

    List<Proposal> open() {
        return jdbc.sql("select * from proposal where outcome is null order by number").query(this::proposal).list();
    }

    private Proposal proposal(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        long meeting = row.getLong("meeting_id");
        Long meetingId = row.wasNull() ? null : meeting;
        String outcome = row.getString("outcome");
        Decision decision = outcome == null ? null : new Decision(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.getString("outcome_reason"), SqlTime.get(row, "outcome_at"));
        return new Proposal(number, row.getString("title"), new EmailAddress(row.getString("proposer_email")),
                row.getString("proposer_name"), SqlTime.get(row, "received_at"), SqlTime.get(row, "deadline"),
                row.getLong("first_mail"), row.getString("page_token"), parts(row.getString("missing")), meetingId,
                SqlTime.get(row, "missed_at"), row.getBoolean("settled"), decision, versions.counting(number), flags(number));
    }

    private List<Flag> flags(String number) {
        return jdbc.sql("select part, kind, text from proposal_flag where number = ? order by part, kind").param(number)
            .query((row, n) -> new Flag(row.getString("part"), row.getString("kind"), row.getString("text"))).list();
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
