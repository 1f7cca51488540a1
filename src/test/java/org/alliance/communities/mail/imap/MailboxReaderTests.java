package org.alliance.communities.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.MailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.test.util.TestSocketUtils;

class MailboxReaderTests extends MailTest {

    @Autowired
    private MailboxReader reader;

    @Autowired
    private MailSettings settings;

    @Autowired
    private ReceptionSettings reception;

    @Autowired
    private Courier courier;

    @Test
    void bytesAreWhatTheServerHandsOver() throws Exception {
        String id = uniqueId();
        StoredMessage stored = deliver(mail(id, "bytes \u00e9", "8 bit: \u00e9\u00ff\u0080\r\n.dot\r\n\tand a\u0000nul"));

        read();

        assertThat(inbox.raw(received(id).id())).hasValue(bytes(stored.getMimeMessage()));
    }

    @Test
    void mailIsTakenOnceAndStaysUnseenInTheMailbox() throws Exception {
        String id = uniqueId();
        StoredMessage stored = deliver(mail(id, "no trace", "text"));

        read();
        read();
        reader.disconnect();
        read();

        assertThat(inbox.list(10_000).stream().filter(mail -> id.equals(mail.messageId()))).hasSize(1);
        assertThat(stored.isSet(Flags.Flag.SEEN)).isFalse();
        assertThat(stored.getFlags().getUserFlags()).containsExactly(TakenMark.KEYWORD);
    }

    @Test
    void mailThatAPersonOpenedFirstIsTakenAllTheSame() throws Exception {
        String id = uniqueId();
        deliver(mail(id, "opened in the mailbox", "text")).setFlag(Flags.Flag.SEEN, true);

        read();

        assertThat(received(id).disposition()).isNotNull();
    }

    @Test
    void oldestComesFirstAndKeepsTheTimeOfItsArrival() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        List<String> ids = IntStream.range(0, 250).mapToObj(number -> uniqueId()).toList();
        for (String id : ids) {
            deliver(mail(id, "one of many", id));
        }

        read();

        List<InboundMail> newest = inbox.list(ids.size());
        assertThat(newest).extracting(InboundMail::messageId)
            .containsExactlyElementsOf(IntStream.range(0, ids.size()).mapToObj(n -> ids.get(ids.size() - 1 - n)).toList());
        assertThat(newest).allSatisfy(mail -> assertThat(Duration.between(before, mail.receivedAt())).isPositive());
    }

    @Test
    void mailThatStayedBehindIsTakenWithTheNextConnection() throws Exception {
        String behind = uniqueId();
        deliver(mail(behind, "behind", "text"));
        read();
        deliver(mail(uniqueId(), "newest", "text"));
        read();
        jdbc.sql("delete from mail_inbound where message_id = :id").param("id", behind).update();

        reader.disconnect();
        read();

        assertThat(received(behind)).isNotNull();
    }

    @Test
    void healthFollowsTheMailServer() {
        int port = TestSocketUtils.findAvailableTcpPort();
        MailSettings.Imap imap = new MailSettings.Imap("127.0.0.1", port, INTAKE, "any", false, false, "INBOX", Duration.ZERO,
                "");
        MailSettings elsewhere = new MailSettings(settings.intake(), settings.from(),
                settings.senderAuthentication(), "", imap, settings.smtp(), settings.embedded());
        ReceptionState state = new ReceptionState();
        MailboxWatch watch = new MailboxWatch(new MailboxReader(inbox, elsewhere, reception,
                new ReadingLease(jdbc, elsewhere, reception, true)), elsewhere, reception, state);
        MailHealthIndicator health = new MailHealthIndicator(state, courier);

        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsKey("inbox");

        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        server.setUser(INTAKE, "any");
        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        server.stop();
        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void read() throws MessagingException {
        reader.read();
        inbox.placeWaiting();
    }

    private InboundMail received(String messageId) {
        return inbox.list(10_000).stream().filter(mail -> messageId.equals(mail.messageId())).findFirst().orElseThrow();
    }

    private static StoredMessage deliver(String mail) throws Exception {
        MAILBOX.getUserManager().getUser(INTAKE).deliver(new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))));
        MailFolder folder = MAILBOX.getManagers().getImapHostManager().getInbox(MAILBOX.getUserManager().getUser(INTAKE));
        return folder.getMessages().get(folder.getMessageCount() - 1);
    }

    private static byte[] bytes(MimeMessage message) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

}
