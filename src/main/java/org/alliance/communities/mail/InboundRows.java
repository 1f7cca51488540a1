package org.alliance.communities.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of incoming mails. */
@Component
class InboundRows {

    private static final String SELECT = """
            select id, received_at, message_id, sender, subject, disposition, reason, case_number, duplicate_of
              from mail_inbound
            """;

    private final JdbcClient jdbc;

    InboundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InboundMail> find(long id) {
        return jdbc.sql(SELECT + " where id = :id").param("id", id).query(InboundRows::mail).optional();
    }

    Optional<InboundMail> lock(long id) {
        return jdbc.sql(SELECT + " where id = :id for update").param("id", id).query(InboundRows::mail).optional();
    }

    Instant firstReceipt(long id) {
        return jdbc.sql("select min(received_at) as first from mail_inbound where id = :id or duplicate_of = :id").param("id", id)
            .query((row, number) -> SqlTime.get(row, "first")).single();
    }

    Optional<byte[]> raw(long id) {
        return jdbc.sql("select raw from mail_inbound where id = :id").param("id", id).query(byte[].class).optional();
    }

    /** Whether all bytes of a mail are here, and it came to its place in fewer attempts than this. */
    boolean isPlacedWithin(long id, int attempts) {
        return jdbc.sql("""
                select disposition is not null and set_aside is null and attempts < :most
                  from mail_inbound where id = :id
                """)
            .param("most", attempts).param("id", id).query(Boolean.class).optional().orElse(false);
    }

    List<InboundMail> list(int size) {
        return jdbc.sql(SELECT + " order by id desc limit :size").param("size", size).query(InboundRows::mail).list();
    }

    /** The new place is all that counts: a mail that was discarded is so no longer. */
    void place(long id, Placement placement) {
        jdbc.sql("""
                update mail_inbound
                   set disposition = :disposition, reason = :reason, case_number = :case, duplicate_of = :original,
                       discarded_at = null
                 where id = :id
                """)
            .param("id", id).param("disposition", placement.disposition().key())
            .param("reason", Storable.text(placement.reason()))
            .param("case", placement.caseNumber()).param("original", placement.duplicateOf()).update();
    }

    static InboundMail mail(ResultSet row, int number) throws SQLException {
        String disposition = row.getString("disposition");
        return new InboundMail(row.getLong("id"), SqlTime.get(row, "received_at"), row.getString("message_id"),
                row.getString("sender"), row.getString("subject"),
                disposition == null ? null : Disposition.ofKey(disposition), row.getString("reason"),
                row.getString("case_number"), row.getObject("duplicate_of", Long.class));
    }

}
