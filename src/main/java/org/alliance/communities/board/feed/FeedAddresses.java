package org.alliance.communities.board.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.mail.Tokens;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets in the addresses of own calendars, one for each login. Whoever reads the database cannot use them: it keeps hashes. */
@Component
public class FeedAddresses {

    private final JdbcClient jdbc;

    private final Tokens tokens;

    private final Directory directory;

    private final Clock clock;

    FeedAddresses(JdbcClient jdbc, Tokens tokens, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Makes a new secret, and ends the one before.
     *
     * @return the secret, which cannot be seen again
     * @throws Refusal when the directory of people does not know the login
     */
    public String renew(String login) {
        if (directory.byLogin(login).isEmpty()) {
            throw new Refusal("The directory of people does not know your login, so there are no cases of your own to show.");
        }
        String token = tokens.next();
        jdbc.sql("""
                insert into calendar_feed (login, token_hash, made_at) values (?, ?, ?)
                on conflict (login) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """).params(login, Tokens.hash(token), SqlTime.of(clock.instant())).update();
        return token;
    }

    /** Without one nothing happens. */
    public void end(String login) {
        jdbc.sql("delete from calendar_feed where login = ?").param(login).update();
    }

    /** Since when the login has the secret that counts; empty when it has none. */
    public Optional<Instant> since(String login) {
        return jdbc.sql("select made_at from calendar_feed where login = ?").param(login)
            .query((row, n) -> SqlTime.get(row, "made_at")).optional();
    }

    /** Whose calendar it is; empty for what is no secret, was one, or is one of somebody who has left. */
    public Optional<Person> reader(String token) {
        return jdbc.sql("select login from calendar_feed where token_hash = ?").param(Tokens.hash(token)).query(String.class)
            .optional().flatMap(directory::byLogin);
    }

}
