package org.alliance.communities.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.StubbornSmtpServer;
import org.alliance.communities.mail.Undelivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpLoginTests {

    private static final EmailAddress TO = new EmailAddress("ann@harbor.example");

    private static final byte[] LETTER = "Subject: hello\r\n\r\ntext\r\n".getBytes(StandardCharsets.US_ASCII);

    private final StubbornSmtpServer server = new StubbornSmtpServer();

    @TempDir
    private Path folder;

    @Test
    void passwordLogsInWhereThereIsNoToken() throws Exception {
        server.offer("AUTH PLAIN");

        send(smtp("secret", "", false));

        assertThat(server.logins()).singleElement().satisfies(login -> assertThat(decoded(login, "AUTH PLAIN "))
            .endsWith("\0us\0secret"));
        assertThat(server.sentTo(TO.value())).hasSize(1);
    }

    @Test
    void tokenIsReadFromItsFileAtEachLogin() throws Exception {
        server.offer("AUTH PLAIN XOAUTH2");
        Path token = Files.writeString(folder.resolve("token"), "first\n");
        MailSettings.Smtp smtp = smtp("not this", token.toString(), false);

        send(smtp);
        Files.writeString(token, "second\n");
        send(smtp);

        assertThat(server.logins()).hasSize(2).allSatisfy(login -> assertThat(login).startsWith("AUTH XOAUTH2 "));
        assertThat(decoded(server.logins().get(0), "AUTH XOAUTH2 ")).contains("user=us", "Bearer first");
        assertThat(decoded(server.logins().get(1), "AUTH XOAUTH2 ")).contains("Bearer second");
    }

    @Test
    void missingTokenIsToldAndTheLetterWaits() {
        Undelivered undelivered = refusal(smtp("", folder.resolve("nothing").toString(), false));

        assertThat(undelivered).hasMessageContaining("access token");
        assertThat(undelivered.forGood()).isFalse();
    }

    @Test
    void nothingIsSaidInTheClearToAServerThatCannotEncrypt() {
        server.offer("AUTH PLAIN");

        Undelivered undelivered = refusal(smtp("secret", "", true));

        assertThat(undelivered.forGood()).isFalse();
        assertThat(server.logins()).isEmpty();
        assertThat(server.sentTo(TO.value())).isEmpty();
    }

    private Undelivered refusal(MailSettings.Smtp smtp) {
        return catchThrowableOfType(Undelivered.class, () -> send(smtp));
    }

    private static void send(MailSettings.Smtp smtp) throws Undelivered, IOException {
        MailSettings settings = new MailSettings(List.of(new EmailAddress("board-chair@alliance.example")),
                new EmailAddress("communities@alliance.example"), MailSettings.SenderAuthentication.REQUIRED, "", null, smtp,
                new MailSettings.Embedded(false, 0, 0));
        try (Courier.Round round = new SmtpCourier(settings).start()) {
            round.deliver(TO, LETTER);
        }
    }

    private MailSettings.Smtp smtp(String password, String tokenFile, boolean starttls) {
        return new MailSettings.Smtp("127.0.0.1", server.port(), "us", password, starttls, tokenFile, Duration.ofSeconds(10));
    }

    private static String decoded(String login, String command) {
        return new String(Base64.getDecoder().decode(login.substring(command.length())), StandardCharsets.US_ASCII);
    }

}
