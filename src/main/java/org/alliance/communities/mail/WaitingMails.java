package org.alliance.communities.mail;

import java.util.List;
import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of mails that still have to be placed, shared among all nodes. */
@Component
class WaitingMails {

    /**
     * @param number from 1 on
     * @param setAside why the mail must not be opened; null when it may be
     */
    record Attempt(int number, String setAside) {
    }

    /** Bytes; what people write has less, and what takes seconds to read has more. */
    private static final int SMALL = 1_000_000;

    private final JdbcClient jdbc;

    WaitingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is placed in no time: the small ones that were never tried, the oldest first. */
    List<Long> quick(int most) {
        return ids(true, most);
    }

    /** All others: the large ones, oldest first, then those that failed, so that one bad mail keeps nobody back. */
    List<Long> slow(int most) {
        return ids(false, most);
    }

    private List<Long> ids(boolean quick, int most) {
        return jdbc.sql("""
                select id from mail_inbound where disposition is null and documents is distinct from 'waiting'
                   and (attempts = 0 and octet_length(raw) <= :small) = :quick
                 order by least(attempts, 1), id limit :most
                """)
            .param("small", SMALL).param("quick", quick).param("most", most).query(Long.class).list();
    }

    /** Keeps other nodes away until the transaction ends; false when another node is at it. */
    boolean claim(long id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('placing ' || :id, 0))")
            .param("id", String.valueOf(id)).query(Boolean.class).single();
    }

    /** Counts one more attempt; empty when the mail is placed already. */
    Optional<Attempt> countAttempt(long id) {
        return jdbc.sql("""
                update mail_inbound set attempts = attempts + 1 where id = :id and disposition is null
                returning attempts, set_aside
                """)
            .param("id", id).query((row, number) -> new Attempt(row.getInt("attempts"), row.getString("set_aside")))
            .optional();
    }

    /** An attempt that failed for a reason outside the mail does not count. */
    void takeBackAttempt(long id) {
        jdbc.sql("update mail_inbound set attempts = greatest(attempts - 1, 0) where id = :id").param("id", id).update();
    }

    /** Locks the row until the transaction ends; false when another node is at it or has placed the mail. */
    boolean lock(long id) {
        return jdbc.sql("select id from mail_inbound where id = :id and disposition is null for update skip locked")
            .param("id", id).query(Long.class).optional().isPresent();
    }

    void noteReading(long id, ReadMail read) {
        jdbc.sql("""
                update mail_inbound
                   set message_id = :messageId, sender = :sender, subject = :subject, content_hash = :contentHash
                 where id = :id
                """)
            .param("id", id).param("messageId", Storable.text(read.messageId()))
            .param("sender", read.author().map(author -> author.address().value()).orElse(""))
            .param("subject", Storable.text(read.subject())).param("contentHash", read.contentHash()).update();
    }

    /** Lets no other mail with the same content or the same Message-ID be placed until the transaction ends. */
    void lockContent(ReadMail read) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('mail ' || :contentHash, 0)),
                       pg_advisory_xact_lock(hashtextextended('mail id ' || :messageId, 0))
                """)
            .param("contentHash", read.contentHash())
            .param("messageId", read.messageId().isEmpty() ? read.contentHash() : Storable.text(read.messageId()))
            .query(row -> { });
    }

    /**
     * The placed mail with the same Message-ID and the same content; for a mail without an id, with the same content. A mail
     * that was given up after its last attempt has no place.
     */
    Optional<Long> original(long id, ReadMail read) {
        return jdbc.sql("""
                select id from mail_inbound
                 where content_hash = :contentHash and md5(message_id) = md5(:messageId) and message_id = :messageId
                   and id <> :id
                   and disposition <> 'duplicate' and (disposition <> 'quarantined' or attempts < :most)
                 order by id limit 1
                """)
            .param("contentHash", read.contentHash()).param("messageId", Storable.text(read.messageId())).param("id", id)
            .param("most", Placing.MOST_ATTEMPTS).query(Long.class).optional();
    }

    /** The placed mail with the same Message-ID and another content. */
    Optional<Long> namesake(long id, ReadMail read) {
        return read.messageId().isEmpty() ? Optional.empty() : jdbc.sql("""
                select id from mail_inbound
                 where md5(message_id) = md5(:messageId) and message_id = :messageId and content_hash <> :contentHash
                   and id <> :id
                   and disposition is not null and disposition not in ('duplicate', 'quarantined')
                 order by id limit 1
                """)
            .param("contentHash", read.contentHash()).param("messageId", Storable.text(read.messageId())).param("id", id)
            .query(Long.class).optional();
    }

}
