package org.alliance.communities.mail.imap;

import java.util.UUID;

import org.alliance.communities.mail.MailSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one node read the mailbox at a time. Whoever has not renewed it in time, by the database's clock, has lost it. */
@Component
class ReadingLease {

    private final JdbcClient jdbc;

    private final String mailbox;

    private final long seconds;

    private final String holder = UUID.randomUUID().toString();

    /** The only node need not wait for the end of its own former run. */
    private boolean mayTakeByForce;

    ReadingLease(JdbcClient jdbc, MailSettings mail, ReceptionSettings settings,
            @Value("${communities.single-node:true}") boolean singleNode) {
        this.jdbc = jdbc;
        this.mailbox = mail.imap().user();
        this.seconds = settings.lease().toSeconds();
        this.mayTakeByForce = singleNode;
    }

    /** Takes or renews it; false when another node holds it. */
    boolean take() {
        boolean held = jdbc.sql("""
                insert into mail_reader values (:mailbox, :holder, clock_timestamp() + make_interval(secs => :seconds))
                on conflict (mailbox) do update set holder = excluded.holder, until = excluded.until
                 where mail_reader.holder = excluded.holder or mail_reader.until < clock_timestamp() or :force
                """)
            .param("mailbox", mailbox).param("holder", holder).param("seconds", seconds).param("force", mayTakeByForce)
            .update() == 1;
        mayTakeByForce = false;
        return held;
    }

    /** Lets another node go on at once. */
    void release() {
        jdbc.sql("delete from mail_reader where mailbox = :mailbox and holder = :holder")
            .param("mailbox", mailbox).param("holder", holder).update();
    }

}
