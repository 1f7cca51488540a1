package org.alliance.communities.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real database, with a real mailbox to read and a mail server that can be told to refuse. */
@SpringBootTest(properties = { "communities.ticker=false", "camunda.bpm.job-execution.enabled=false",
        "communities.demo.clock=false", "communities.demo.examples=false", "communities.mail.embedded.enabled=false",
        "communities.mail.imap.poll-interval=0", "communities.mail.imap.ssl=false",
        "communities.mail.authentication-server=mx.alliance.example",
        "communities.mail.smtp.starttls=false", "communities.mail.smtp.timeout=2s" })
@Import(MailTest.TestQuestions.class)
public abstract class MailTest {

    protected static final String INTAKE = "board-chair@alliance.example";

    protected static final StubbornSmtpServer OUT = new StubbornSmtpServer();

    protected static final GreenMail MAILBOX = mailbox();

    /** Stays until the next clean build: the database server stops after everything that could delete it. */
    private static final Path DATA = Path.of("target", "test-data", "mail-" + UUID.randomUUID());

    private static final AtomicLong UIDS = new AtomicLong();

    @Autowired
    protected Inbox inbox;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("communities.data-directory", DATA::toString);
        registry.add("communities.mail.imap.host", () -> "127.0.0.1");
        registry.add("communities.mail.imap.port", () -> MAILBOX.getImap().getPort());
        registry.add("communities.mail.imap.user", () -> INTAKE);
        registry.add("communities.mail.imap.password", () -> "secret");
        registry.add("communities.mail.smtp.host", () -> "127.0.0.1");
        registry.add("communities.mail.smtp.port", OUT::port);
    }

    /** The questions of modules that know more than the mail. */
    @TestConfiguration
    static class TestQuestions {

        @Bean
        @Order(450)
        Question poison() {
            return (mail, read) -> {
                if (read.subject().startsWith("poison")) {
                    throw new IllegalStateException("poisoned");
                }
                return Optional.empty();
            };
        }

        @Bean
        @Order(460)
        Question errors() {
            return (mail, read) -> {
                if (read.subject().startsWith("exhausts the heap")) {
                    throw new OutOfMemoryError("Java heap space");
                }
                if (read.subject().startsWith("exhausts the stack")) {
                    deeper(0);
                }
                return Optional.empty();
            };
        }

        @Bean
        @Order(465)
        Question arrivals(ObjectProvider<Inbox> inbox) {
            return (mail, read) -> {
                if (read.subject().endsWith("another comes meanwhile")) {
                    inbox.getObject().take("meanwhile", 1, mail.id(), Instant.now(),
                            mail(uniqueId(), "meanwhile", "text").getBytes(StandardCharsets.UTF_8));
                }
                return Optional.empty();
            };
        }

        @Bean
        Deaf deaf() {
            return new Deaf();
        }

        /** Tells how many attempts others see while this one is under way. */
        @Bean
        @Order(470)
        Question attempts(DataSource database) {
            return (mail, read) -> read.subject().startsWith("counted") ? Optional.of(Placement.of(Disposition.SORT,
                    "attempts: " + attemptsSeenByOthers(database, mail.id()))) : Optional.empty();
        }

        private static int deeper(int depth) {
            return deeper(depth + 1) + 1;
        }

        private static int attemptsSeenByOthers(DataSource database, long id) {
            try (Connection other = database.getConnection(); Statement statement = other.createStatement();
                    ResultSet row = statement.executeQuery("select attempts from mail_inbound where id = " + id)) {
                row.next();
                return row.getInt(1);
            }
            catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Bean
        @Order(500)
        Question caseNumbers() {
            return (mail, read) -> read.subject().startsWith("COP-")
                    ? Optional.of(Placement.of(Disposition.REPLY, "It names a case.", read.subject())) : Optional.empty();
        }

    }

    /** Fails whenever it is told of certain documents, with the words of their sender. */
    static class Deaf {

        @EventListener
        void on(DocumentsRead documents) {
            if (documents.read().subject().startsWith("falls on deaf ears")) {
                throw new IllegalStateException(documents.read().subject());
            }
        }

    }

    protected static String uniqueId() {
        return "<" + UUID.randomUUID() + "@harbor.example>";
    }

    protected static String mail(String messageId, String subject, String body, String... moreHeaders) {
        return String.join("\r\n", Stream.concat(Stream.of(moreHeaders),
                Stream.of("From: Ann <ann@harbor.example>", "To: " + INTAKE, "Subject: " + subject))
            .toList()) + (messageId == null ? "" : "\r\nMessage-ID: " + messageId) + "\r\n\r\n" + body + "\r\n";
    }

    /** Takes mails as if the mailbox had them, and answers their ids. */
    protected List<Long> take(String... mails) {
        return Stream.of(mails).map(mail -> {
            long uid = UIDS.incrementAndGet();
            inbox.take("test", 1, uid, Instant.now(), mail.getBytes(StandardCharsets.ISO_8859_1));
            return jdbc.sql("select id from mail_inbound where mailbox = 'test' and uid_validity = 1 and uid = :uid")
                .param("uid", uid).query(Long.class).single();
        }).toList();
    }

    protected InboundMail placed(String mail) {
        long id = take(mail).get(0);
        inbox.placeWaiting();
        return inbox.find(id).orElseThrow();
    }

    private static GreenMail mailbox() {
        GreenMail mailbox = new GreenMail(new ServerSetup[] { new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP) });
        mailbox.start();
        mailbox.setUser(INTAKE, "secret");
        return mailbox;
    }

}
