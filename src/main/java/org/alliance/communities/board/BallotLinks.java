package org.alliance.communities.board;

import java.time.Clock;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.mail.Tokens;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that cast a ballot without a login, each for one seat in one vote and good for one ballot. Whoever reads the
 * database cannot vote: it keeps a hash of each.
 */
@Component
class BallotLinks {

    /** The seat that a link speaks for. */
    record Link(long vote, String caseNumber, String member) {
    }

    private final JdbcClient jdbc;

    private final Tokens tokens;

    private final Clock clock;

    BallotLinks(JdbcClient jdbc, Tokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new link of a seat; earlier ones that were not used stay good. */
    String issue(long vote, String member) {
        String token = tokens.next();
        jdbc.sql("insert into ballot_link (token_hash, vote_id, member, made_at) values (?, ?, ?, ?)")
            .params(Tokens.hash(token), vote, member, SqlTime.of(clock.instant())).update();
        return token;
    }

    Optional<Link> find(String token) {
        return jdbc.sql("""
                select l.vote_id, v.case_number, l.member from ballot_link l join vote v on v.id = l.vote_id
                where l.token_hash = ?
                """).param(Tokens.hash(token))
            .query((row, n) -> new Link(row.getLong("vote_id"), row.getString("case_number"), row.getString("member")))
            .optional();
    }

    boolean isAlive(String token) {
        return jdbc.sql("select count(*) from ballot_link where token_hash = ? and ended_at is null").param(Tokens.hash(token))
            .query(Long.class).single() > 0;
    }

    /** After a ballot of the seat, however it came in, a link in an older letter could only undo it. */
    void end(long vote, String member) {
        jdbc.sql("update ballot_link set ended_at = ? where vote_id = ? and member = ? and ended_at is null")
            .params(SqlTime.of(clock.instant()), vote, member).update();
    }

    static Refusal unknown() {
        return new Refusal("This link opens no ballot. Please take the whole link from the letter, or log in.");
    }

    static Refusal ended() {
        return new Refusal("This link has been used, or a ballot was heard in another way since."
                + " The newest letter about this vote has a link to change it, and so has the page of the vote after login.");
    }

}
