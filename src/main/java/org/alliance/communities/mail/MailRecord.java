package org.alliance.communities.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did with a mail, in or out: lines are added and never changed. */
@Component
public class MailRecord {

    /**
     * @param who the login of the person
     * @param reason in the person's own words, or empty
     */
    public record Line(Instant at, String who, String act, String reason) {
    }

    private final JdbcClient jdbc;

    private final Clock clock;

    MailRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void noteInbound(long id, String who, String act, String reason) {
        note("inbound", id, who, act, reason);
    }

    void noteOutbound(long id, String who, String act, String reason) {
        note("outbound", id, who, act, reason);
    }

    /** What was done with a mail that came in, oldest first. */
    public List<Line> ofInbound(long id) {
        return of("inbound", id);
    }

    /** What was done with a letter, oldest first. */
    public List<Line> ofOutbound(long id) {
        return of("outbound", id);
    }

    private void note(String direction, long id, String who, String act, String reason) {
        jdbc.sql("insert into mail_act (" + direction + ", at, who, act, reason) values (?, ?, ?, ?, ?)")
            .params(id, SqlTime.of(clock.instant()), who, act, Storable.text(reason)).update();
    }

    private List<Line> of(String direction, long id) {
        return jdbc.sql("select at, who, act, reason from mail_act where " + direction + " = ? order by id").param(id)
            .query((row, n) -> new Line(SqlTime.get(row, "at"), row.getString("who"), row.getString("act"),
                    row.getString("reason")))
            .list();
    }

}
