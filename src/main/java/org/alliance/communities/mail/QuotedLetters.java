package org.alliance.communities.mail;

import java.util.Collection;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the letter of ours that a mail is about, by the unguessable part of its Message-ID. */
@Component
class QuotedLetters {

    private final JdbcClient jdbc;

    private final OutboundRows rows;

    private final MailSettings settings;

    QuotedLetters(JdbcClient jdbc, OutboundRows rows, MailSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
    }

    /** A letter names older ones as its references, so the newest is the one that is meant. */
    Optional<OutboundMail> newest(Collection<String> uuids) {
        String[] messageIds = uuids.stream().map(uuid -> OwnIds.of(uuid, settings)).toArray(String[]::new);
        return messageIds.length == 0 ? Optional.empty()
                : jdbc.sql("select id from mail_outbound where message_id = any(:ids) order by id desc limit 1")
                    .param("ids", messageIds).query(Long.class).optional().map(rows::find);
    }

    /** The kind of the letter with this Message-ID. */
    Optional<String> kindOf(String messageId) {
        return jdbc.sql("select kind from mail_outbound where message_id = ?").param(Storable.text(messageId))
            .query(String.class).optional();
    }

    /** Whether it is the Message-ID of a letter that was for its reader alone. */
    boolean isForReaderAlone(String messageId) {
        return jdbc.sql("select 1 from mail_outbound where message_id = ? and confidential").param(Storable.text(messageId))
            .query(Integer.class).optional().isPresent();
    }

    /** Whether a letter of ours has this Message-ID. */
    boolean isOurs(String messageId) {
        return jdbc.sql("select 1 from mail_outbound where message_id = ?").param(Storable.text(messageId))
            .query(Integer.class).optional().isPresent();
    }

}
