package org.alliance.communities.mail.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.MailSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;

class EmbeddedMailServerTests {

    private static final String CHAIR = "board-chair@alliance.example";

    private static final String COMMUNITIES = "communities@alliance.example";

    private final MailSettings settings = new MailSettings(
            List.of(new EmailAddress(CHAIR), new EmailAddress(COMMUNITIES)), new EmailAddress(COMMUNITIES),
            MailSettings.SenderAuthentication.REQUIRED, "",
            new MailSettings.Imap("", 0, "", "", true, false, "INBOX", null, ""), new MailSettings.Smtp("", 0, "", "", true, "", null),
            new MailSettings.Embedded(true, TestSocketUtils.findAvailableTcpPort(), TestSocketUtils.findAvailableTcpPort()));

    private final EmbeddedMailServer server = new EmbeddedMailServer(settings);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void embeddedServerIsATrustedNetwork() {
        assertThat(settings.trustsSenders()).isTrue();
    }

    @Test
    void bothAddressesWithAnyTagAreOneMailbox() throws MessagingException {
        send("a@harbor.example", "one", CHAIR);
        send("a@harbor.example", "two", COMMUNITIES);
        send("a@harbor.example", "three", "Communities+token@Alliance.example");
        send("a@harbor.example", "four", CHAIR.replace("@", "+x+y@"));

        assertThat(subjects(CHAIR)).containsExactly("one", "two", "three", "four");
        assertThat(subjects(COMMUNITIES)).containsExactly("one", "two", "three", "four");
    }

    @Test
    void mailToSeveralAddressesOfOneMailboxArrivesOnce() throws MessagingException {
        send("a@harbor.example", "once", CHAIR, COMMUNITIES, "communities+t@alliance.example", "staff-1@alliance.example");

        assertThat(subjects(CHAIR)).containsExactly("once");
        assertThat(subjects("staff-1@alliance.example")).containsExactly("once");
    }

    @Test
    void anyAddressIsAMailboxWithAndWithoutMail() throws MessagingException {
        send("a@harbor.example", "hello", "ann+tag@harbor.example");

        assertThat(subjects("ann@harbor.example")).containsExactly("hello");
        assertThat(subjects("nobody@summit.example")).isEmpty();
    }

    @Test
    void bounceFromNobodyIsTaken() throws MessagingException {
        send("", "bounce", CHAIR);

        assertThat(subjects(CHAIR)).containsExactly("bounce");
        assertThat(header(CHAIR, "Return-Path")).isEqualTo("<>");
    }

    @Test
    void mailThatTheServerDoesNotUnderstandIsTaken() throws Exception {
        Session session = Session.getInstance(new Properties());
        MimeMessage odd = new MimeMessage(session, new ByteArrayInputStream("""
                Subject: odd
                Content-Disposition: =?utf-8?Q?invalid?=
                Content-Disposition: =?utf-8?Q?invalid?=

                text
                """.getBytes(StandardCharsets.US_ASCII)));
        String levels = "Content-Type: message/rfc822\n\n".repeat(5000);
        MimeMessage nested = new MimeMessage(session,
                new ByteArrayInputStream(("Subject: nested\n" + levels).getBytes(StandardCharsets.US_ASCII)));

        send("a@harbor.example", odd, CHAIR);
        send("a@harbor.example", nested, CHAIR);

        assertThat(subjects(CHAIR)).containsExactly("odd", "nested");
    }

    @Test
    void restartForgetsTheMailsAndSaysSo() throws MessagingException {
        send("a@harbor.example", "forgotten", CHAIR);
        long before = uidValidity();

        server.stop();
        server.start();

        assertThat(subjects(CHAIR)).isEmpty();
        assertThat(uidValidity()).isNotEqualTo(before);
    }

    @Test
    void answersDoNotWaitForTheNetwork() throws MessagingException {
        send("a@harbor.example", "quick", CHAIR);
        try (Store store = store(CHAIR); Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            long start = System.nanoTime();
            for (int command = 0; command < 50; command++) {
                ((org.eclipse.angus.mail.imap.IMAPFolder) folder)
                    .doCommand(protocol -> protocol.command("FETCH 1 (UID BODY.PEEK[])", null));
            }
            // Stalled answers would take 40 ms each.
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_500);
        }
    }

    private void send(String from, String subject, String... to) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setSubject(subject);
        message.setText("text");
        message.saveChanges();
        send(from, message, to);
    }

    private void send(String from, MimeMessage message, String... to) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.from", from.isEmpty() ? "<>" : from);
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", settings.smtp().port(), null, null);
            List<InternetAddress> recipients = new ArrayList<>();
            for (String address : to) {
                recipients.add(new InternetAddress(address));
            }
            transport.sendMessage(message, recipients.toArray(InternetAddress[]::new));
        }
    }

    private List<String> subjects(String login) throws MessagingException {
        try (Store store = store(login); Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            List<String> subjects = new ArrayList<>();
            for (Message message : folder.getMessages()) {
                subjects.add(message.getSubject());
            }
            return subjects;
        }
    }

    private String header(String login, String name) throws MessagingException {
        try (Store store = store(login); Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            return Arrays.stream(folder.getMessage(1).getHeader(name)).findFirst().orElseThrow();
        }
    }

    private long uidValidity() throws MessagingException {
        try (Store store = store(CHAIR)) {
            return ((UIDFolder) store.getFolder("INBOX")).getUIDValidity();
        }
    }

    private Store store(String login) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", settings.imap().port(), login, "whatever");
        return store;
    }

}
