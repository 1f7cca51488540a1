package org.alliance.communities.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.mail.extraction.Extracted;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails wait for their documents to be read, and what the documents of the others say; shared among all nodes. */
@Component
class DocumentRows {

    record Claimed(long mail, int attempt) {
    }

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the documents of a mail be read, once and for all. */
    void demand(long mail) {
        jdbc.sql("update mail_inbound set documents = 'waiting', attempts = 0 where id = :id and documents is null")
            .param("id", mail).update();
    }

    boolean isWaiting(long mail) {
        return jdbc.sql("select exists (select 1 from mail_inbound where id = :id and documents = 'waiting')")
            .param("id", mail).query(Boolean.class).single();
    }

    /** Takes the mail that has waited longest, for so long, by the clock of the database, which is the same for all nodes. */
    Optional<Claimed> claim(Duration hold) {
        return jdbc.sql("""
                update mail_inbound
                   set documents_attempts = documents_attempts + 1,
                       documents_held_until = clock_timestamp() + make_interval(secs => :seconds)
                 where id = (select id from mail_inbound where documents = 'waiting'
                                and (documents_held_until is null or documents_held_until < clock_timestamp())
                              order by id limit 1 for update skip locked)
                returning id, documents_attempts
                """)
            .param("seconds", hold.toSeconds())
            .query((row, number) -> new Claimed(row.getLong("id"), row.getInt("documents_attempts"))).optional();
    }

    void hold(long mail, Duration hold) {
        jdbc.sql("""
                update mail_inbound set documents_held_until = clock_timestamp() + make_interval(secs => :seconds)
                 where id = :id
                """)
            .param("seconds", hold.toSeconds()).param("id", mail).update();
    }

    /** Forgets what an attempt that was cut off has left. */
    void clear(long mail) {
        jdbc.sql("delete from mail_document_text where mail_id = :id").param("id", mail).update();
    }

    void add(long mail, Extracted found) {
        found.texts().forEach(text -> add(mail, text.source(), text.text(), null));
        found.unreadable().forEach(one -> add(mail, one.source(), null, one.reason()));
    }

    private void add(long mail, String source, String text, String reason) {
        jdbc.sql("""
                insert into mail_document_text (mail_id, position, source, text, reason)
                select :id, coalesce(max(position), 0) + 1, :source, :text, :reason
                  from mail_document_text where mail_id = :id
                """)
            .param("id", mail).param("source", Storable.text(source)).param("text", Storable.text(text))
            .param("reason", Storable.text(reason)).update();
    }

    void finish(long mail) {
        jdbc.sql("update mail_inbound set documents = 'read', documents_held_until = null where id = :id")
            .param("id", mail).update();
    }

    /** What the documents of a mail say; empty as long as they were not read. */
    Optional<Extracted> find(long mail) {
        boolean read = jdbc.sql("select count(*) from mail_inbound where id = :id and documents = 'read'")
            .param("id", mail).query(Long.class).single() == 1;
        return read ? Optional.of(stored(mail)) : Optional.empty();
    }

    private Extracted stored(long mail) {
        List<MailText> texts = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        jdbc.sql("select source, text, reason from mail_document_text where mail_id = :id order by position")
            .param("id", mail).query(row -> {
                String source = row.getString("source");
                if (row.getString("text") != null) {
                    texts.add(new MailText(source, row.getString("text")));
                }
                else {
                    unreadable.add(new Unreadable(source, row.getString("reason")));
                }
            });
        return new Extracted(texts, unreadable);
    }

}
