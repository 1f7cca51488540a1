package org.alliance.communities.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of letters that are still on their way, shared among all nodes. Who sends a letter holds its row's lock, so a row
 * in {@code sending} that nobody holds was left by a node that is gone.
 */
@Component
class DueLetters {

    /** @param raw as written; null for a letter that was never written in full */
    record Claimed(long id, String messageId, Letter letter, byte[] raw, int attempts) {
    }

    private final JdbcClient jdbc;

    DueLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> next() {
        return jdbc.sql("""
                select next_attempt_at from mail_outbound where state in ('waiting', 'sending')
                 order by next_attempt_at, id limit 1
                """)
            .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Letters whose sender was killed wait again, under their old Message-ID. */
    void takeBackAbandoned() {
        jdbc.sql("""
                with abandoned as materialized
                     (select id from mail_outbound where state = 'sending' for update skip locked)
                update mail_outbound set state = 'waiting' from abandoned where mail_outbound.id = abandoned.id
                """).update();
    }

    /** Counts an attempt at the letter that is due for the longest time. */
    Optional<Claimed> claim(Instant now) {
        return jdbc.sql("""
                with claimed as materialized
                     (select id from mail_outbound where state = 'waiting' and next_attempt_at <= :now
                       order by next_attempt_at, id limit 1 for update skip locked)
                update mail_outbound set state = 'sending', attempts = attempts + 1
                  from claimed where mail_outbound.id = claimed.id
                returning mail_outbound.*, mail_as_sent(mail_outbound) as as_sent
                """)
            .param("now", SqlTime.of(now))
            .query((row, number) -> new Claimed(row.getLong("id"), row.getString("message_id"), OutboundRows.letter(row),
                    row.getBytes("as_sent"), row.getInt("attempts")))
            .optional();
    }

    /**
     * Holds the row while the letter is sent; false when somebody else has taken it back meanwhile. Waits for them: a row that
     * both pass over would stay behind.
     */
    boolean hold(long id) {
        return jdbc.sql("select id from mail_outbound where id = :id and state = 'sending' for update")
            .param("id", id).query(Long.class).optional().isPresent();
    }

    void sent(long id, Instant now) {
        jdbc.sql("update mail_outbound set state = 'sent', sent_at = :now, last_error = null where id = :id")
            .param("id", id).param("now", SqlTime.of(now)).update();
    }

    /** Keeps what is about to be sent. */
    void written(long id, byte[] raw) {
        jdbc.sql("update mail_outbound set raw = :raw where id = :id").param("id", id).param("raw", raw).update();
    }

    void again(long id, Instant moment, String error) {
        jdbc.sql("update mail_outbound set state = 'waiting', next_attempt_at = :at, last_error = :error where id = :id")
            .param("id", id).param("at", SqlTime.of(moment)).param("error", Storable.text(error)).update();
    }

    void failed(long id, String error) {
        jdbc.sql("update mail_outbound set state = 'failed', last_error = :error where id = :id")
            .param("id", id).param("error", Storable.text(error)).update();
    }

}
