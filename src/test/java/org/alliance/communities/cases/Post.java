package org.alliance.communities.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Inbox;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail in, as raw bytes that are read and placed for real; and what the application wrote. */
@TestComponent
class Post {

    static final String CHAIR = "board-chair@alliance.example";

    /** What was written to somebody. */
    record Written(String kind, String to, String replyTo, String subject, String body) {
    }

    private static final String MAILBOX = "cases";

    private final AtomicLong uids = new AtomicLong();

    private final Inbox inbox;

    private final JdbcClient jdbc;

    Post(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    /** Takes a mail in at this moment and lets it find its place. */
    InboundMail arrives(String from, String to, String subject, String body) {
        return arrives(from, to, subject, body, Instant.now());
    }

    /**
     * @param stamp when the mail server received it, by the server's own clock
     */
    InboundMail arrives(String from, String to, String subject, String body, Instant stamp) {
        long uid = uids.incrementAndGet();
        inbox.take(MAILBOX, 1, uid, stamp, raw(from, to, subject, body).getBytes(StandardCharsets.UTF_8));
        inbox.placeWaiting();
        long id = jdbc.sql("select id from mail_inbound where mailbox = ? and uid = ?").params(MAILBOX, uid)
            .query(Long.class).single();
        return inbox.find(id).orElseThrow();
    }

    /** Takes these very lines in and lets the mail find its place. */
    InboundMail arrivesAs(String... lines) {
        long id = waitsAs(lines);
        inbox.placeWaiting();
        return inbox.find(id).orElseThrow();
    }

    /** A mail with one file attached. */
    InboundMail arrivesWith(String from, String to, String subject, String body, String name, String type, byte[] file) {
        return arrivesAs("From: " + from, "To: " + to, "Subject: " + subject,
                "Message-ID: <" + UUID.randomUUID() + "@harbor.example>", "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=sep", "", "--sep", "Content-Type: text/plain; charset=utf-8", "", body,
                "--sep", "Content-Type: " + type + "; name=\"" + name + "\"",
                "Content-Disposition: attachment; filename=\"" + name + "\"", "Content-Transfer-Encoding: base64", "",
                Base64.getMimeEncoder().encodeToString(file), "--sep--", "");
    }

    /** Takes these very lines in and leaves the mail to whoever places mails next. */
    long waitsAs(String... lines) {
        long uid = uids.incrementAndGet();
        inbox.take(MAILBOX, 1, uid, Instant.now(), String.join("\r\n", lines).replace("\r\n", "\n").replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("select id from mail_inbound where mailbox = ? and uid = ?").params(MAILBOX, uid)
            .query(Long.class).single();
    }

    InboundMail found(long id) {
        return inbox.find(id).orElseThrow();
    }

    private static String raw(String from, String to, String subject, String body) {
        return String.join("\r\n", "From: " + from, "To: " + to, "Subject: " + subject,
                "Message-ID: <" + UUID.randomUUID() + "@harbor.example>", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "", body.replace("\n", "\r\n"), "");
    }

    /** All that was written on a case, oldest first. */
    List<Written> on(String caseKey) {
        return jdbc.sql("""
                select kind, recipient, coalesce(reply_to, '') as reply_to, subject, body from mail_outbound
                where case_number = ? order by id
                """).param(caseKey)
            .query((row, n) -> new Written(row.getString("kind"), row.getString("recipient"), row.getString("reply_to"),
                    row.getString("subject"), row.getString("body")))
            .list();
    }

    List<Written> on(String caseKey, String kind) {
        return on(caseKey).stream().filter(letter -> letter.kind().equals(kind)).toList();
    }

    List<Written> on(String caseKey, String kind, String to) {
        return on(caseKey, kind).stream().filter(letter -> letter.to().equals(to)).toList();
    }

    /** How many letters there are, to anybody and about anything. */
    long count() {
        return jdbc.sql("select count(*) from mail_outbound").query(Long.class).single();
    }

}
