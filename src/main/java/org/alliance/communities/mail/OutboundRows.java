package org.alliance.communities.mail;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of outgoing mails, as those see it who write and read letters. */
@Component
class OutboundRows {

    private static final String SELECT = """
            select id, message_id, kind, recipient, reply_to, subject, state, attempts, case_number, last_error
              from mail_outbound
            """;

    private final JdbcClient jdbc;

    OutboundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isNew(String dedupeKey) {
        return jdbc.sql("select 1 from mail_outbound where dedupe_key = ?").param(dedupeKey).query(Integer.class).optional()
            .isEmpty();
    }

    /** @param objection why the letter is held, if it is */
    void add(String messageId, Letter letter, byte[] raw, Optional<String> objection, Instant now) {
        Optional<Enclosed> enclosed = Optional.ofNullable(raw).flatMap(written -> Enclosed.in(written, letter.attachments()));
        byte[] sum = enclosed.map(this::kept).orElse(null);
        jdbc.sql("""
                insert into mail_outbound (dedupe_key, message_id, kind, recipient, reply_to, subject, body, in_reply_to,
                                           references_ids, answers_mail, raw, enclosure, enclosed_at, state, last_error, next_attempt_at,
                                           case_number, confidential, created_at)
                values (:key, :messageId, :kind, :to, :replyTo, :subject, :body, :inReplyTo,
                        :references, :answersMail, :raw, :enclosure, :enclosedAt, :state, :objection, :now, :case, :confidential, :now)
                on conflict (dedupe_key) do nothing
                """)
            .param("key", letter.dedupeKey()).param("messageId", messageId).param("kind", letter.kind())
            .param("to", letter.to().value()).param("replyTo", letter.replyTo() == null ? null : letter.replyTo().value())
            .param("subject", Storable.text(letter.subject())).param("body", Storable.text(letter.body()))
            .param("inReplyTo", Storable.text(letter.inReplyTo()))
            .param("references", letter.references().stream().map(Storable::text).toArray(String[]::new))
            .param("answersMail", letter.answersMail()).param("raw", enclosed.map(Enclosed::rest).orElse(raw), Types.BINARY)
            .param("enclosure", sum, Types.BINARY)
            .param("enclosedAt", enclosed.map(Enclosed::at).orElse(null), Types.INTEGER)
            .param("state", objection.isPresent() ? "held" : "waiting").param("objection", objection.orElse(null))
            .param("case", letter.caseNumber())
            .param("confidential", letter.confidential()).param("now", SqlTime.of(now)).update();
    }

    /** Keeps what is enclosed, once, and answers by what it is known. */
    private byte[] kept(Enclosed enclosed) {
        return jdbc.sql("""
                with file (content) as (values (cast(:content as bytea))), kept as (
                    insert into mail_enclosure (sum, content) select sha256(content), content from file on conflict do nothing
                )
                select sha256(content) from file
                """).param("content", enclosed.content()).query(byte[].class).single();
    }

    /** A letter as it is sent, unless it is for its reader alone. */
    Optional<byte[]> raw(long id) {
        return jdbc.sql("""
                select mail_as_sent(mail_outbound) from mail_outbound where id = ? and raw is not null and not confidential
                """).param(id).query(byte[].class).optional();
    }

    OutboundMail find(long id) {
        return jdbc.sql(SELECT + " where id = :id").param("id", id).query(OutboundRows::mail).single();
    }

    List<OutboundMail> list(int size) {
        return jdbc.sql(SELECT + " order by id desc limit :size").param("size", size).query(OutboundRows::mail).list();
    }

    boolean isLastLost(String caseNumber, EmailAddress to) {
        return jdbc.sql("""
                select state <> 'sent' from mail_outbound
                 where case_number = ? and recipient = ? and state in ('sent', 'failed', 'returned') order by id desc limit 1
                """).params(caseNumber, to.value()).query(Boolean.class).optional().orElse(false);
    }

    static Letter letter(ResultSet row) throws SQLException {
        Array references = row.getArray("references_ids");
        return new Letter(row.getString("kind"), new EmailAddress(row.getString("recipient")), replyTo(row),
                row.getString("subject"), row.getString("body"), row.getString("case_number"), row.getString("dedupe_key"),
                row.getString("in_reply_to"), List.of((String[]) references.getArray()), row.getBoolean("answers_mail"),
                row.getBoolean("confidential"), List.of());
    }

    private static OutboundMail mail(ResultSet row, int number) throws SQLException {
        return new OutboundMail(row.getLong("id"), row.getString("message_id"), row.getString("kind"),
                new EmailAddress(row.getString("recipient")), replyTo(row), row.getString("subject"),
                OutboundMail.State.ofKey(row.getString("state")), row.getInt("attempts"), row.getString("case_number"),
                row.getString("last_error"));
    }

    private static EmailAddress replyTo(ResultSet row) throws SQLException {
        String address = row.getString("reply_to");
        return address == null ? null : new EmailAddress(address);
    }

}
