package org.alliance.communities.mail;

import java.util.List;

import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the record knows about one mail, for people who look into what happened to it. */
@Component
public class MailFacts {

    private static final int MOST_DUPLICATES = 100;

    private static final String WITHHELD = "This letter is for its reader alone.";

    private final JdbcClient jdbc;

    MailFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts about a mail that came in. */
    public InboundDetails ofInbound(long id) {
        List<Long> duplicates = jdbc.sql("select id from mail_inbound where duplicate_of = ? order by id limit ?")
            .params(id, MOST_DUPLICATES).query(Long.class).list();
        return jdbc.sql("""
                select mailbox, uid_validity, uid, internal_date, octet_length(raw) as bytes, sha256, attempts,
                       discarded_at is not null as discarded
                  from mail_inbound where id = ?
                """)
            .param(id)
            .query((row, n) -> new InboundDetails(row.getString("mailbox"), row.getLong("uid_validity"), row.getLong("uid"),
                    SqlTime.get(row, "internal_date"), row.getLong("bytes"), row.getString("sha256"), row.getInt("attempts"),
                    row.getBoolean("discarded"), duplicates))
            .optional().orElseThrow(() -> new NotFound("There is no such mail."));
    }

    /** The facts about a letter of ours. */
    public LetterDetails ofOutbound(long id) {
        return jdbc.sql("""
                select case when confidential then :withheld else body end as body, in_reply_to, created_at, sent_at, next_attempt_at, last_error from mail_outbound where id = :id
                """)
            .param("id", id).param("withheld", WITHHELD)
            .query((row, n) -> new LetterDetails(row.getString("body"), row.getString("in_reply_to"),
                    SqlTime.get(row, "created_at"), SqlTime.get(row, "sent_at"), SqlTime.get(row, "next_attempt_at"),
                    row.getString("last_error")))
            .optional().orElseThrow(() -> new NotFound("There is no such letter."));
    }

}
