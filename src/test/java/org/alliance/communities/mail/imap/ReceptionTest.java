package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.MailTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Nodes of ours that read accounts of their own on a real mail server, over a line that can be disturbed. */
abstract class ReceptionTest extends MailTest {

    static final Duration LEASE = Duration.ofSeconds(45);

    @Autowired
    MailSettings settings;

    @Autowired
    Courier courier;

    final Account account = new Account(MAILBOX);

    final StubbornLine line = new StubbornLine(account.port());

    private final List<Node> nodes = new ArrayList<>();

    /** One application as far as it reads mail. */
    final class Node {

        final MailboxReader reader;

        final ReadingLease lease;

        final ReceptionState state = new ReceptionState();

        final MailboxWatch watch;

        final MailHealthIndicator health = new MailHealthIndicator(state, courier);

        private final MailSettings mail;

        Node(MailSettings.Imap imap, ReceptionSettings reception) {
            mail = with(imap);
            lease = new ReadingLease(jdbc, mail, reception, false);
            reader = new MailboxReader(inbox, mail, reception, lease);
            watch = new MailboxWatch(reader, mail, reception, state);
            nodes.add(this);
        }

        /** What the next run of the application has, when it knows that there is no other node. */
        ReadingLease restartedAlone() {
            return new ReadingLease(jdbc, mail, reception("", LEASE), true);
        }

    }

    @AfterEach
    void end() throws Exception {
        nodes.forEach(node -> {
            node.watch.stop();
            node.reader.disconnect();
        });
        line.close();
        inbox.placeWaiting();
    }

    Node node() {
        return new Node(imap("INBOX", Account.PASSWORD, ""), reception("", LEASE));
    }

    MailSettings.Imap imap(String folder, String password, String tokenFile) {
        return imap(folder, password, tokenFile, Duration.ofMillis(50));
    }

    MailSettings.Imap imap(String folder, String password, String tokenFile, Duration poll) {
        return new MailSettings.Imap("127.0.0.1", line.port(), account.user, password, false, false, folder, poll, tokenFile);
    }

    static ReceptionSettings reception(String takenFolder, Duration lease) {
        return reception(takenFolder, lease, Duration.ofMillis(300), Duration.ofMillis(700));
    }

    static ReceptionSettings reception(String takenFolder, Duration lease, Duration idle, Duration read) {
        return new ReceptionSettings(Duration.ofMillis(500), read, Duration.ofMillis(500), idle, Duration.ZERO,
                Duration.ofHours(1), Duration.ofDays(30), takenFolder, DataSize.ofMegabytes(1), lease);
    }

    long rows() {
        return rows("true");
    }

    /** How many mails of the account there are of which something is true. */
    long rows(String condition) {
        return jdbc.sql("select count(*) from mail_inbound where mailbox like :user || '/%' and " + condition)
            .param("user", account.user).query(Long.class).single();
    }

    private MailSettings with(MailSettings.Imap imap) {
        return new MailSettings(settings.intake(), settings.from(), settings.senderAuthentication(),
                settings.authenticationServer(), imap, settings.smtp(), settings.embedded());
    }

}
