package org.alliance.communities.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.alliance.communities.clock.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of one case in both directions, to be copied out as they are. */
@Component
public class CaseMails {

    /**
     * A mail without its text.
     *
     * @param address of the sender, or of the recipient of a letter of ours; null when it is not known
     * @param state what became of it: a disposition, or the state of a letter
     * @param bytes how long it is
     * @param withheld why there is no copy of it; null when there is
     */
    public record Filed(boolean inbound, long id, Instant at, String messageId, String address, String subject, String state,
            long bytes, String withheld) {
    }

    /** So much of a mail is held in memory at once, however long it is. */
    private static final int SLICE = 256 * 1024;

    private final JdbcClient jdbc;

    CaseMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first; what was delivered twice is in it twice. */
    public List<Filed> of(String caseNumber) {
        return jdbc.sql("""
                select true as inbound, id, received_at as at, message_id, sender as address, subject, disposition as state,
                       octet_length(raw) as bytes, null as withheld
                  from mail_inbound where case_number = :case
                    or duplicate_of in (select id from mail_inbound where case_number = :case)
                union all
                select false, id, created_at, message_id, recipient, subject, state,
                       coalesce(octet_length(mail_as_sent(mail_outbound)), 0),
                       case when confidential then 'This letter is for its reader alone.'
                            when raw is null then 'This letter was never written as a mail.' end
                  from mail_outbound where case_number = :case
                order by at, inbound desc, id
                """).param("case", caseNumber)
            .query((row, n) -> new Filed(row.getBoolean("inbound"), row.getLong("id"), SqlTime.get(row, "at"),
                    row.getString("message_id"), row.getString("address"), row.getString("subject"), row.getString("state"),
                    row.getLong("bytes"), row.getString("withheld")))
            .list();
    }

    /**
     * Copies the very bytes of a mail, slice by slice.
     *
     * @throws IllegalArgumentException when it is withheld
     */
    public void copy(Filed mail, OutputStream to) throws IOException {
        if (mail.withheld() != null) {
            throw new IllegalArgumentException(mail.withheld());
        }
        String slice = mail.inbound() ? "select substring(raw from ? for ?) from mail_inbound where id = ?"
                : "select substring(mail_as_sent(mail_outbound) from ? for ?) from mail_outbound where id = ?";
        for (long from = 0; from < mail.bytes(); from += SLICE) {
            to.write(jdbc.sql(slice).params((int) from + 1, SLICE, mail.id()).query(byte[].class).single());
        }
    }

}
