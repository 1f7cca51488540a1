package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsHardListTests {

    private static final String PDF = "Content-Type: application/pdf\n\n%PDF-1.7";

    static Stream<Arguments> mailsBeyondLimits() {
        return Stream.of(
                Arguments.of("[74] 5000 multiparts, each in the one before", nested(5000), "more than 20 deep"),
                Arguments.of("[74] 21 multiparts", nested(22), "more than 20 deep"),
                Arguments.of("[74] 20,000 forwarded mails, each in the one before",
                        "Content-Type: message/rfc822\n\n".repeat(20_000) + "\nText", "more than 20 deep"),
                Arguments.of("[74] 200,000 parts",
                        "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\n".repeat(200_000) + "--x--\n", "500 parts"),
                Arguments.of("[74] 501 parts",
                        "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\nText\n".repeat(501) + "--x--\n", "500 parts"),
                Arguments.of("[74] 100,000 headers", "X-Long: y\n".repeat(100_000) + "\nText", "1,000 headers"),
                Arguments.of("[74] 1,001 headers of a part", "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
                        + "X-Long: y\n".repeat(1_001) + "\nText\n--x--", "1,000 headers"),
                Arguments.of("[74] a header line of 10 MB", "X-Long: " + "y".repeat(10_000_000) + "\n\nText", "100 kB"),
                Arguments.of("[74] a header line of 100 kB", "X-Long: " + "y".repeat(100_000) + "\n\nText", "100 kB"),
                Arguments.of("[74] 25 MB and a byte more", "\n" + "y".repeat(Limits.MAIL), "25 MB"),
                Arguments.of("[74] 21 documents", mixed(PDF, 21), "20 documents"),
                Arguments.of("[79] 12 parts of HTML", mixed("Content-Type: text/html\n\n" + "<b>y</b>".repeat(200_000), 12),
                        "4 MB of HTML"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mailsBeyondLimits")
    void ofAMailBeyondLimitsOnlyTheHeadersAreRead(String what, String content, String sentence) {
        ReadMail mail = MailReader.read(RawMail.withContent(content));

        assertThat(mail.overLimit()).contains(sentence).endsWith(".");
        assertThat(mail.texts()).allMatch(text -> text.text().isEmpty());
        assertThat(mail.documents()).isEmpty();
        assertThat(mail.messageId()).isEqualTo("<maps-1@orchard.example>");
        assertThat(mail.subject()).isEqualTo("Maps");
        assertThat(mail.author()).map(author -> author.address().value()).contains("a.reed@orchard.example");
    }

    @Test
    void headersBelowAFloodAreStillNoted() {
        String end = "From: a@b.example\nSubject: Flood\n\nText";
        ReadMail many = MailReader.read(RawMail.of("X-Long: y\n".repeat(100_000) + end));
        ReadMail one = MailReader.read(RawMail.of("X-Long: " + "y".repeat(10_000_000) + "\n" + end));

        assertThat(many.subject()).isEqualTo(one.subject()).isEqualTo("Flood");
        assertThat(many.author()).isPresent().isEqualTo(one.author());
    }

    static Stream<Arguments> mailsWithinLimits() {
        return Stream.of(Arguments.of("20 multiparts, each in the one before", nested(20)),
                Arguments.of("500 parts", "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\nText\n".repeat(500)),
                Arguments.of("900 headers", "X-Long: y\n".repeat(900) + "\nText"),
                Arguments.of("a long header on many lines", "X-Long: y\n" + "  another line of it\n".repeat(200_000) + "\nText"),
                Arguments.of("20 documents", mixed(PDF, 20).replace("%PDF-1.7\n--x--", "%PDF-1.7\n--x\n\nText\n--x--")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mailsWithinLimits")
    void largeMailsOfPeopleAreRead(String what, String content) {
        ReadMail mail = MailReader.read(RawMail.withContent(content));

        assertThat(mail.overLimit()).isEmpty();
        assertThat(mail.body()).contains("Text");
    }

    private static String nested(int deep) {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < deep; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(depth).append("\n\n--b").append(depth)
                .append('\n');
        }
        return mail.append("\nText").toString();
    }

    private static String mixed(String part, int times) {
        return "Content-Type: multipart/mixed; boundary=x\n\n" + ("--x\n" + part + "\n").repeat(times) + "--x--\n";
    }

}
