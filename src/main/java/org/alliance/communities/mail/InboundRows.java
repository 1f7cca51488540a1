package org.alliance.communities.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
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

    boolean add(String mailbox, long uidValidity, long uid, Instant internalDate, Instant receivedAt, byte[] raw) {
        return jdbc.sql("""
                insert into mail_inbound (mailbox, uid_validity, uid, raw, sha256, internal_date, received_at)
                values (:mailbox, :validity, :uid, :raw, :sha256, :internalDate, :receivedAt)
                on conflict (mailbox, uid_validity, uid) do nothing
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).param("uid", uid)
            .param("raw", raw).param("sha256", sha256(raw))
            .param("internalDate", SqlTime.of(internalDate)).param("receivedAt", SqlTime.of(receivedAt))
            .update() == 1;
    }

    long lastUid(String mailbox, long uidValidity) {
        return jdbc.sql("""
                select coalesce(max(uid), 0) from mail_inbound where mailbox = :mailbox and uid_validity = :validity
                """)
            .param("mailbox", mailbox).param("validity", uidValidity).query(Long.class).single();
    }

    List<Long> unknown(String mailbox, long uidValidity, List<Long> uids) {
        return jdbc.sql("""
                select listed.uid from unnest(:uids) as listed(uid)
                 where not exists (select 1 from mail_inbound taken where taken.mailbox = :mailbox
                                      and taken.uid_validity = :validity and taken.uid = listed.uid)
                 order by listed.uid
                """)
            .param("uids", uids.toArray(Long[]::new)).param("mailbox", mailbox).param("validity", uidValidity)
            .query(Long.class).list();
    }

    Optional<InboundMail> find(long id) {
        return jdbc.sql(SELECT + " where id = :id").param("id", id).query(InboundRows::mail).optional();
    }

    Optional<InboundMail> lock(long id) {
        return jdbc.sql(SELECT + " where id = :id for update").param("id", id).query(InboundRows::mail).optional();
    }

    Optional<byte[]> raw(long id) {
        return jdbc.sql("select raw from mail_inbound where id = :id").param("id", id).query(byte[].class).optional();
    }

    List<InboundMail> list(int size) {
        return jdbc.sql(SELECT + " order by id desc limit :size").param("size", size).query(InboundRows::mail).list();
    }

    void place(long id, Placement placement) {
        jdbc.sql("""
                update mail_inbound
                   set disposition = :disposition, reason = :reason, case_number = :case, duplicate_of = :original
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

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
