package org.alliance.communities.mail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that the mail server took and that came back. */
@Component
class ReturnedLetters {

    private final JdbcClient jdbc;

    private final OutboundRows rows;

    private final ApplicationEventPublisher events;

    ReturnedLetters(JdbcClient jdbc, OutboundRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Keeps with the letter which mail gave it back, and tells once.
     *
     * @param answer the mail server's words; may be empty
     */
    void note(OutboundMail letter, long mail, String answer) {
        String reason = "It came back" + (answer.isEmpty() ? "." : ": " + answer);
        int changed = jdbc.sql("""
                update mail_outbound set state = 'returned', returned_by = :mail, last_error = :reason
                 where id = :id and state in ('waiting', 'sending', 'sent')
                """)
            .param("id", letter.id()).param("mail", mail).param("reason", Storable.text(reason)).update();
        if (changed > 0) {
            events.publishEvent(new MailFailed(rows.find(letter.id()), Storable.text(reason)));
        }
    }

}
