package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class MailReaderHostileTest {

    @Test
    void deepNestingEnds() {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 5000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(depth).append("\n\n--b").append(depth)
                    .append('\n');
        }
        readsInTime(mail.append("\nText").toString());
    }

    @Test
    void deepForwardingEnds() {
        readsInTime("Content-Type: message/rfc822\n\n".repeat(20_000) + "Subject: x\n\nText");
    }

    @Test
    void manyPartsEnd() {
        readsInTime("Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\n".repeat(200_000) + "--x--\n");
        readsInTime("Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\nText\n".repeat(9_000) + "--x--\n");
    }

    @Test
    void hugeHeadersEnd() {
        readsInTime("Subject: " + "=?utf-8?Q?a?= ".repeat(700_000) + "\n\nText");
        readsInTime("From: " + "a@b.example,".repeat(100_000) + "\n\nText");
        readsInTime("From: " + "<".repeat(1_000_000) + "\n\nText");
        readsInTime("From: " + "(".repeat(1_000_000) + "\n\nText");
        readsInTime("X-Long: y\n".repeat(100_000) + "\nText");
        readsInTime("X-Long: y\n" + " y\n".repeat(1_000_000) + "\nText");
        readsInTime("Content-Type: text/plain" + ";a=b".repeat(100_000) + "\n\nText");
    }

    @Test
    void hostileHtmlEnds() {
        String html = "Content-Type: text/html\n\n";
        readsInTime(html + "<div>".repeat(100_000));
        readsInTime(html + "<b>".repeat(100_000));
        readsInTime(html + "<table><tr><td>".repeat(20_000));
        readsInTime(html + "<table><tr><td>" + "<p>x</p>".repeat(50_000) + "</td><td>y</td></tr></table>");
        readsInTime(html + "<table><tr>" + "<td>x</td>".repeat(50_000) + "</tr></table>");
        readsInTime(html + "<blockquote>".repeat(50_000) + "x");
    }

    @Test
    void damagedMailsNeverThrow() {
        byte[] whole = RawMail.withContent(MailReaderTextTest.multipart("mixed", MailReaderTextTest.text("Six libraries"),
                "Content-Type: text/html; name*=utf-8''a%20b.html\nContent-Transfer-Encoding: base64\n\nPHA+SGk8L3A+"));
        Random chance = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
            for (int hit = chance.nextInt(8); hit > 0; hit--) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            assertThatCode(() -> MailReader.read(damaged)).doesNotThrowAnyException();
        }
    }

    private static void readsInTime(String mail) {
        byte[] raw = mail.getBytes(StandardCharsets.UTF_8);
        ReadMail read = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> MailReader.read(raw));
        assertThat(read.contentHash()).hasSize(64);
    }

}
