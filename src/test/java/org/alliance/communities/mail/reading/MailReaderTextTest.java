package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTextTest {

    @Test
    void plainTextKeepsItsLines() {
        assertThat(body("Content-Type: text/plain; charset=utf-8\n\nOne\n\n  two\nthree\n"))
                .isEqualTo("One\n\n  two\nthree\n");
    }

    @ParameterizedTest
    @CsvSource({ "utf-8, UTF-8", "iso-8859-1, windows-1252", "utf-8, windows-1252", "us-ascii, UTF-8", "x-nonsense, UTF-8",
            "'_iso-2022-jp$ESC', windows-1252", "koi8-r, KOI8-R", "gb2312, GBK", "iso-2022-jp, ISO-2022-JP" })
    void wrongOrUnknownCharsetStillGivesLetters(String declared, String real) {
        String text = switch (real) {
            case "KOI8-R" -> "\u0417\u0432\u0443\u043a";
            case "GBK", "ISO-2022-JP" -> "\u8cc7\u6599";
            default -> "Caf\u00e9 \u201cSound\u201d";
        };
        byte[] raw = RawMail.withBytes("Content-Type: text/plain; charset=\"" + declared + "\"",
                text.getBytes(Charset.forName(real)));

        assertThat(MailReader.read(raw).body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({ "8bit\"", "7-bit", "UTF-8", "base9000" })
    void unknownTransferEncodingIsReadRaw(String encoding) {
        assertThat(body("Content-Transfer-Encoding: " + encoding + "\n\nSix libraries")).isEqualTo("Six libraries");
    }

    @Test
    void truncatedBase64KeepsWhatCame() {
        assertThat(body("Content-Transfer-Encoding: base64\n\nU2l4IGxpYnJhcmllcyBob2xkIHRhcG"))
                .startsWith("Six libraries hold");
    }

    @Test
    void flowedLinesAreJoined() {
        assertThat(body("""
                Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes
                Content-Transfer-Encoding: quoted-printable

                We meet four=20
                 times a year.
                Then we stop.
                > quoted=20
                > on
                --=20
                Ada
                """)).isEqualTo("We meet fourtimes a year.\nThen we stop.\n> quotedon\n-- \nAda\n");
    }

    @Test
    void nulNeverComesThrough() {
        assertThat(body("\nSix\u0000 libraries\u0007")).isEqualTo("Six libraries");
    }

    @Test
    void textPartsAroundAnImageAreJoinedInOrder() {
        assertThat(body(multipart("mixed", text("One"), image(), text("Two"), html("<p>Three</p>"))))
            .isEqualTo("One\nTwo\nThree");
    }

    @Test
    void alternativeGivesThePlainTextOnce() {
        assertThat(body(multipart("alternative", text("Plain"), html("<p>Rich</p>")))).isEqualTo("Plain");
    }

    @Test
    void emptyOrExcusingPlainTextGivesTheHtml() {
        assertThat(body(multipart("alternative", text("   "), html("<p>Rich</p>")))).isEqualTo("Rich");
        assertThat(body(multipart("alternative", text("Please view this in HTML."), html("<p>Rich</p>")))).isEqualTo("Rich");
    }

    @Test
    void attachedTextsFollowTheBodyUnderTheirNames() {
        ReadMail mail = MailReader.read(RawMail.withContent(multipart("mixed", text("See attachment"),
                "Content-Type: text/markdown; name=\"charter.md\"\nContent-Disposition: attachment; "
                        + "filename=\"../../etc/charter.md\"\n\n# Need",
                "Content-Type: text/html\nContent-Disposition: inline; "
                        + "filename=\"=?utf-8?Q?caf=C3=A9.html?=\"\n\n<p>Tea</p>",
                "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=notes.txt\n\nNotes",
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename=plan.pdf\n\n%PDF")));

        assertThat(mail.texts()).extracting(MailText::source).containsExactly("body", "attachment charter.md",
                "attachment caf\u00e9.html", "attachment notes.txt");
        assertThat(mail.texts().get(1).text()).isEqualTo("# Need");
        assertThat(mail.body()).isEqualTo("See attachment");
    }

    @Test
    void forwardedMailIsAnAttachment() {
        ReadMail mail = MailReader.read(RawMail.withContent(multipart("mixed", text("Please see below"),
                "Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: Tapes\n\nSix libraries")));

        assertThat(mail.body()).isEqualTo("Please see below");
        assertThat(mail.texts()).contains(new MailText("attachment forwarded mail",
                "---------- Forwarded message ----------\nFrom: x@y.example\nSubject: Tapes\n\nSix libraries"));
        assertThat(mail.author()).map(sender -> sender.address().value()).contains("a.reed@orchard.example");
    }

    @Test
    void invitationsAndSealedMailsGiveNoText() {
        assertThat(body("Content-Type: text/calendar\n\nBEGIN:VCALENDAR")).isEmpty();
        assertThat(body("Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\nQUJD")).isEmpty();
    }

    @Test
    void multipartWithoutEndOrBoundaryIsStillRead() {
        assertThat(body("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSix libraries")).isEqualTo("Six libraries");
        assertThat(body("Content-Type: multipart/mixed\n\n--x\n\nSix libraries\n--x--")).contains("Six libraries");
        assertThat(body("Content-Type: multipart/mixed; boundary=x\n\nSix libraries")).contains("Six libraries");
        assertThat(body("Content-Type: multipart/mixed; boundary=\"x\n\n--x\n\nSix libraries\n--x--"))
                .contains("Six libraries");
    }

    @Test
    void bytesThatAreNoMailAreAllBody() {
        assertThat(MailReader.read("Not a mail at all".getBytes(StandardCharsets.UTF_8)).body())
                .isEqualTo("Not a mail at all");
        assertThat(MailReader.read(new byte[0]).body()).isEmpty();
        assertThat(MailReader.read("Subject: x\n \nSix".getBytes(StandardCharsets.UTF_8)).body()).isEqualTo("Six");
        assertThat(MailReader.read("Subject: x\r\rSix".getBytes(StandardCharsets.UTF_8)).body()).isEqualTo("Six");
    }

    private static String body(String content) {
        return MailReader.read(RawMail.withContent(content)).body();
    }

    static String multipart(String kind, String... parts) {
        return "Content-Type: multipart/" + kind + "; boundary=x-y\n\n--x-y\n" + String.join("\n--x-y\n", parts)
                + "\n--x-y--\n";
    }

    static String text(String content) {
        return "Content-Type: text/plain; charset=utf-8\n\n" + content;
    }

    private static String html(String content) {
        return "Content-Type: text/html; charset=utf-8\n\n" + content;
    }

    private static String image() {
        return "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nQUJD";
    }

    @Test
    void textThatIsTooLongIsSaidToBeCut() {
        String half = "Maps fade. ".repeat(Limits.TEXT / 11 * 2 / 3);
        ReadMail mail = MailReader.read(RawMail.withContent("Content-Type: multipart/mixed; boundary=x\n\n--x\n\n" + half
                + "\n--x\n\n" + half + "\n--x\nContent-Type: text/plain; name=a.txt\n\n" + half + half + "\n--x--"));

        assertThat(mail.unreadable()).containsExactly(
                new Unreadable("attachment a.txt", "it is so long that only its beginning was read"),
                new Unreadable("body", "it is so long that only its beginning was read"));
    }

}
