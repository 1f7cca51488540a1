package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mails that break readers, by their numbers in the list of hard cases. */
class MailReaderHardListTests {

    private static final String ZIP = "PK\u0003\u0004content";

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "senders", "charsets", "encodings", "fileNames", "structures", "sealed", "headers", "html" })
    void hardMailIsRead(String what, byte[] raw, Consumer<ReadMail> expectation) {
        ReadMail mail = MailReader.read(raw);

        SoundReading.check(mail);
        expectation.accept(mail);
    }

    static Stream<Arguments> senders() {
        return Stream.of(
                row("[33] results of a stranger's making stay in the order in which they stand",
                        RawMail.of("Authentication-Results: mx.alliance.example; dmarc=fail\nReceived: x\n"
                                + "Authentication-Results: mx.alliance.example; dmarc=pass\nFrom: a@b.example\n\nHi"),
                        mail -> assertThat(mail.headers().get("authentication-results")).first().asString().contains("fail")),
                row("[34] two From headers", from("From: a@b.example\nFrom: x@y.example"), nobody(2)),
                row("[34] a From header after a space", from(" From: a@b.example\nFrom: x@y.example"), nobody(2)),
                row("[34] a From header before a space", from("From : a@b.example\nFrom: x@y.example"), nobody(2)),
                row("[34] a folded name", from("From: a@b.example\nFrom\n : x@y.example"), nobody(2)),
                row("[34] two addresses", from("From: a@b.example, x@y.example"), nobody(1)),
                row("[34] a route before the address", from("From: <@a.example,@b.example:c@d.example>"), nobody(1)),
                row("[34] a NUL in the address", from("From: a@b.example\0.evil.example"), nobody(1)),
                row("[34] a NUL in the name of the header", from("Fr\0om: a@b.example"), nobody(1)),
                row("[35] another address as display name", from("From: \"chair@alliance.example\" <x@evil.example>"),
                        author("x@evil.example")),
                row("[35] an address inside the local part", from("From: \"Someone <s@junk.example>\"@legit.example"), nobody(1)),
                row("[36] Sender without From", from("Sender: a@b.example"), nobody(0)),
                row("[72] nested brackets", from("From: Max <a <a@b.example>>"), nobody(1)),
                row("[72] a quote without end", from("From: \"Max <a@b.example>"), nobody(1)),
                row("[72] an empty From", from("From: "), nobody(1)),
                row("[72] an address that is encoded whole", from("From: =?utf-8?q?Max_=3Ca=40b.example=3E?="), nobody(1)));
    }

    static Stream<Arguments> charsets() {
        String cafe = "Caf\u00e9 \u201cSound\u201d";
        String kana = "\u8cc7\u6599\u306e\u4fdd\u5b58";
        return Stream.of(written("utf-8", "windows-1252", cafe), written("iso-8859-1", "windows-1252", cafe),
                written("", "windows-1252", cafe), written("x-nonsense", "UTF-8", cafe), written("us-ascii", "UTF-8", cafe),
                written("utf8", "UTF-8", cafe), written("charset=utf-8", "UTF-8", cafe), written("gb2312", "GBK", "\u8cc7\u6599"),
                written("x-gbk", "GBK", "\u8cc7\u6599"), written("iso-2022-jp", "ISO-2022-JP", kana),
                written("_iso-2022-jp$ESC", "ISO-2022-JP", kana), written("koi8-r", "KOI8-R", "\u0417\u0432\u0443\u043a"),
                written("windows-1251", "windows-1251", "\u0417\u0432\u0443\u043a"), written("macintosh", "x-MacRoman", cafe),
                row("[56] UTF-7", RawMail.withBytes("Content-Type: text/plain; charset=utf-7",
                        "Caf+AOk- +IBw-Sound+IB0".getBytes(StandardCharsets.US_ASCII)), body(cafe)),
                row("[56] one lost byte in a text of UTF-8", RawMail.withBytes(
                        "Content-Type: text/plain; charset=utf-8", lostByte("\u0417\u0432\u0443\u043a \u0438 \u0441\u0432\u0435\u0442")),
                        mail -> assertThat(mail.body()).contains("\u0438 \u0441\u0432\u0435\u0442")));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(encoded("8bit\"", "Six libraries"), encoded("7-bit", "Six libraries"),
                encoded("UTF-8", "Six libraries"), encoded("base9000", "Six libraries"), encoded("", "Six libraries"),
                row("[57] plain text that calls itself base64",
                        RawMail.withContent("Content-Transfer-Encoding: base64\n\nWe are six libraries, and we lend maps.\n"),
                        mail -> assertThat(mail.body()).isEqualTo("We are six libraries, and we lend maps.\n")),
                row("[58] base64 that ends in the middle",
                        RawMail.withContent("Content-Transfer-Encoding: base64\n\nU2l4IGxpYnJhcmllcyBob2xkIHRhcG"),
                        mail -> assertThat(mail.body()).startsWith("Six libraries hold")),
                row("[58] no boundary line at the end",
                        RawMail.withContent("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSix libraries"),
                        body("Six libraries")),
                row("[58] no boundary in the header",
                        RawMail.withContent("Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\nSix libraries\n--x--"),
                        body("Six libraries")),
                row("[58] another boundary in the header",
                        RawMail.withContent("Content-Type: multipart/mixed; boundary=y\n\n--x\n\nSix\n--x\n\nlibraries\n--x--"),
                        body("Six\nlibraries")),
                row("[58] no boundary line at all",
                        RawMail.withContent("Content-Type: multipart/mixed; boundary=x\n\nSix libraries"), body("Six libraries")),
                row("[58] text after the part that was called the last", RawMail.withContent(
                        "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSix\n--x--\n\n--x\n\nlibraries\n--x--"),
                        body("Six\nlibraries")),
                row("[67] a file in the text", RawMail.withContent("\nSee the file.\nbegin 644 plan.txt\n#0V%T\n`\nend\nAda"),
                        mail -> assertThat(mail.texts()).containsExactly(new MailText("body", "See the file.\nAda"),
                                new MailText("attachment plan.txt", "Cat"))),
                row("[67] a document in the text", RawMail.withContent("\nbegin 644 ../plan.pdf\n%)5!$1BT`\nend"),
                        mail -> assertThat(mail.documents()).extracting(Document::source).containsExactly("attachment plan.pdf")),
                row("[67] a sentence that begins so", RawMail.withContent("\nbegin 100 calls a year\nand go on"),
                        body("begin 100 calls a year\nand go on")),
                row("[68] flowed text in quoted-printable", RawMail.withContent("""
                        Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes
                        Content-Transfer-Encoding: quoted-printable

                        We meet four=20
                         times a ye=
                        ar.
                        """), body("We meet fourtimes a year.\n")));
    }

    static Stream<Arguments> fileNames() {
        String jp = "=?utf-8?B?44OX44Op44OzLnBkZg==?=";
        return Stream.of(named("[59] filename*=utf-8''caf%C3%A9.pdf", "caf\u00e9.pdf"),
                named("[59] filename*0*=utf-8''caf%C3%A9; filename*1=\"-plan.pdf\"", "caf\u00e9-plan.pdf"),
                named("[59] filename*1*=%A9.pdf; filename*0*=utf-8''caf%C3", "caf\u00e9.pdf"),
                named("[59] filename=\"" + jp + "\"", "\u30d7\u30e9\u30f3.pdf"),
                named("[59] filename=" + jp, "\u30d7\u30e9\u30f3.pdf"),
                named("[59] filename=\"caf\u00e9.pdf\"", "caf\u00e9.pdf"),
                named("[59] filename=our plan.pdf; size=3", "our plan.pdf"),
                named("[60] filename=\"../../etc/plan.pdf\"", "plan.pdf"),
                named("[60] filename=\"C:\\Users\\ada\\plan.pdf\"", "plan.pdf"),
                named("[60] filename=\"pl\0an.pdf\"", "plan.pdf"),
                named("[60] filename=\"plan\u202efdp.pdf\"", "planfdp.pdf"),
                named("[60] filename*=utf-8''plan%0D%0ABcc%3A%20x.pdf", "plan Bcc_ x.pdf"),
                named("[60] filename=\"" + "p".repeat(300) + ".pdf\"", "p".repeat(116) + ".pdf"),
                named("[60] filename=\"..\"", "without a name"));
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                row("[61] a PDF alone", RawMail.withContent("Content-Type: application/pdf\n\n%PDF-1.7"),
                        documents("body:application/pdf")),
                row("[61] a picture alone", RawMail.withContent("Content-Type: image/jpeg\n\nJFIF"),
                        unreadable("body", "it is a picture")),
                row("[61] a document without a type", mixed("Content-Type: application/octet-stream; name=plan.docx\n\n" + ZIP),
                        documents("attachment plan.docx:application/octet-stream")),
                row("[61] a document under another ending", mixed("Content-Type: application/msword; name=plan.doc\n\n" + ZIP),
                        documents("attachment plan.doc:application/msword")),
                row("[61] a document that calls itself text", mixed("Content-Type: text/plain; name=plan.txt\n\n" + ZIP),
                        documents("attachment plan.txt:text/plain")),
                row("[62] text, picture, text, PDF, text", mixed("\nOne", "Content-Type: image/png; name=a.png\n\nx", "\nTwo",
                        "Content-Type: application/pdf; name=a.pdf\n\n%PDF-", "\nThree"), mail -> {
                            assertThat(mail.body()).isEqualTo("One\nTwo\nThree");
                            assertThat(mail.documents()).extracting(Document::source).containsExactly("attachment a.pdf");
                        }),
                row("[62] the same beside a plain version", alternative("\nOne Two", MailReaderTextTest.multipart("mixed",
                        html("One"), "Content-Type: application/pdf; name=a.pdf\n\n%PDF-", html("Two")).replace("x-y", "inner")),
                        mail -> {
                            assertThat(mail.texts()).containsExactly(new MailText("body", "One Two"));
                            assertThat(mail.documents()).hasSize(1);
                        }),
                row("[63] an empty plain version", alternative("\n \n", html("Rich")), body("Rich")),
                row("[63] an empty plain version of a text in pieces", alternative("\n", MailReaderTextTest.multipart("mixed",
                        html("One"), html("Two")).replace("x-y", "inner")), body("One\nTwo")),
                row("[63] a plain version that points to the other", alternative("\nPlease enable HTML.", html("Rich")),
                        body("Rich")),
                row("[64] two versions that contradict each other", alternative("\nWe need 100 dollars.",
                        html("We need 900 dollars.")),
                        mail -> assertThat(mail.texts()).containsExactly(new MailText("body", "We need 100 dollars."),
                                new MailText("body, other version", "We need 900 dollars."))),
                row("[64] two versions of the same words", alternative("\n* We need *100* dollars: http://x.example/1\n",
                        html("<ul><li>We need <b>100</b> dollars: link</ul>")),
                        mail -> assertThat(mail.texts()).hasSize(1)),
                row("[85] text after a line of a mailing list", RawMail.withContent(
                        "\nOne\n-------------- next part --------------\nTwo\n---- next part ----\nThree"),
                        mail -> assertThat(mail.body()).contains("One", "Two", "Three")),
                row("[40] a forwarded mail as attachment", mixed("\nPlease see below.",
                        "Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: =?utf-8?Q?T=C3=A4pes?=\n\nSix libraries"),
                        mail -> {
                            assertThat(mail.author()).map(author -> author.address().value()).contains("a.reed@orchard.example");
                            assertThat(mail.texts()).last().isEqualTo(new MailText("attachment forwarded mail",
                                    "---------- Forwarded message ----------\nFrom: x@y.example\nSubject: T\u00e4pes\n\n"
                                            + "Six libraries"));
                        }),
                row("[82] a file with macros", mixed("\nHi", "Content-Type: application/zip; name=plan.docm\n\n" + ZIP),
                        unreadable("attachment plan.docm", "it may hold macros, and such files are never opened")),
                row("[82] a program under the name of a document", mixed("\nHi", "Content-Type: application/pdf; name=a.pdf\n\nMZx"),
                        unreadable("attachment a.pdf", "it may be a program, and programs are never opened")));
    }

    static Stream<Arguments> sealed() {
        return Stream.of(
                row("[66] S/MIME", RawMail.withContent("Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAG"),
                        unreadable("attachment smime.p7m", "it is sealed with S/MIME")),
                row("[66] PGP/MIME", RawMail.withContent("Content-Type: multipart/encrypted; boundary=x\n\n--x\n"
                        + "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--x\n\n-----BEGIN PGP MESSAGE-----\n--x--"),
                        unreadable("body", "it is encrypted")),
                row("[66] PGP in the text", RawMail.withContent("\nHi\n-----BEGIN PGP MESSAGE-----\nhQEM\n"),
                        unreadable("body", "it is encrypted with PGP")),
                row("[66] only signed", RawMail.withContent(MailReaderTextTest.multipart("signed", "\nSix libraries",
                        "Content-Type: application/pgp-signature; name=signature.asc\n\nx")), mail -> {
                            assertThat(mail.body()).isEqualTo("Six libraries");
                            assertThat(mail.unreadable()).isEmpty();
                        }),
                row("[73] an invitation alone", RawMail.withContent("Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"),
                        mail -> {
                            assertThat(mail.body()).isEmpty();
                            assertThat(mail.unreadable())
                                .containsExactly(new Unreadable("body", "it is an invitation to a meeting"));
                        }),
                row("[73] an invitation that calls itself text", RawMail.withContent("\nBEGIN:VCALENDAR\nVERSION:2.0"),
                        mail -> assertThat(mail.body()).isEmpty()),
                row("[73] an invitation beside the same in words", alternative("\nWe meet.", "Content-Type: text/calendar\n\nBEGIN:"),
                        mail -> assertThat(mail.unreadable()).isEmpty()));
    }

    static Stream<Arguments> headers() {
        return Stream.of(subject("[69] raw bytes of an old charset", "Caf\u00e9", "windows-1252", "Caf\u00e9"),
                subject("[69] a word split inside a letter", "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=", "utf-8", "Caf\u00e9"),
                subject("[69] a line break inside", "=?utf-8?B?SGkNCkJjYzogeEB5?=", "utf-8", "Hi Bcc: x@y"),
                subject("[70] a NUL", "=?utf-8?Q?Hi=00there?= \0", "utf-8", "Hithere"),
                row("[70] a NUL in the text and in a part", mixed("\nSix\0 libraries", "Content-Type: text/html\n\n<p>S\0even</p>"),
                        body("Six libraries\nSeven")),
                row("[71] a semicolon behind the address", from("From: a@b.example;"), author("a@b.example")),
                row("[71] a bracket that is never closed in the subject", RawMail.of("Subject: Maps (and\nFrom: a@b.example\n\nHi"),
                        mail -> assertThat(mail.subject()).isEqualTo("Maps (and")),
                row("[81] 500 people in copy", RawMail.of("From: a@b.example\nCc: " + IntStream.range(0, 500)
                    .mapToObj(i -> "p" + i + "@c.example").collect(Collectors.joining(",\n ")) + "\n\nHi"), mail -> {
                        assertThat(mail.recipients()).hasSize(500);
                        assertThat(mail.author()).map(author -> author.address().value()).contains("a@b.example");
                    }));
    }

    static Stream<Arguments> html() {
        return Stream.of(shown("<script>alert('Need')</script>Real", "Real"),
                shown("<img src=x onerror=alert(1) alt=Need>Real", "Real"), shown("<p style='display: none'>Need</p>Real", "Real"),
                shown("<div style='visibility:hidden'>Need</div>Real", "Real"), shown("<i style='font-size:0px'>Need</i>Real", "Real"),
                shown("<p style='color:#FFFFFF'>Need</p>Real", "Real"), shown("<font color=white>Need</font>Real", "Real"),
                shown("<div style='max-height:0;overflow:hidden'>Need</div>Real", "Real"),
                shown("<p style='opacity:0'>Need</p>Real", "Real"),
                shown("<table bgcolor=#003366><tr><td><p style='color:white'>Real</p></table>", "Real"),
                shown("<label for=x>Real</label><input id=x value=Need><textarea>Need</textarea>", "Real"),
                shown("<a href='http://x.example/'>x</a>".repeat(5000), "x".repeat(5000)),
                shown("<img src='http://tracker.example/1.gif'><link rel=stylesheet href='http://x.example/'>Real", "Real"),
                row("[79] script in the display name", from("From: \"<script>alert(1)</script>\" <a@b.example>"),
                        author("a@b.example")));
    }

    private static byte[] from(String headers) {
        return RawMail.of(headers + "\nSubject: x\n\nHi");
    }

    private static Consumer<ReadMail> nobody(int headers) {
        return mail -> {
            assertThat(mail.author()).isEmpty();
            assertThat(mail.fromHeaders()).isEqualTo(headers);
            assertThat(mail.body()).isEqualTo("Hi");
        };
    }

    private static Consumer<ReadMail> author(String address) {
        return mail -> assertThat(mail.author()).map(author -> author.address().value()).contains(address);
    }

    private static Consumer<ReadMail> body(String text) {
        return mail -> assertThat(mail.body()).isEqualTo(text);
    }

    private static Consumer<ReadMail> documents(String... sourcesAndTypes) {
        return mail -> assertThat(mail.documents()).extracting(one -> one.source() + ":" + one.type())
            .containsExactly(sourcesAndTypes);
    }

    private static Consumer<ReadMail> unreadable(String source, String reason) {
        return mail -> {
            assertThat(mail.unreadable()).containsExactly(new Unreadable(source, reason));
            assertThat(mail.documents()).isEmpty();
        };
    }

    private static Arguments row(String what, byte[] raw, Consumer<ReadMail> expectation) {
        return Arguments.of(what, raw, expectation);
    }

    private static Arguments written(String declared, String real, String text) {
        return row("[56] " + real + " declared as " + declared, RawMail.withBytes(
                "Content-Type: text/plain; charset=\"" + declared + "\"", text.getBytes(Charset.forName(real))), body(text));
    }

    private static byte[] lostByte(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[0] = ' ';
        return bytes;
    }

    private static Arguments encoded(String encoding, String text) {
        return row("[57] " + encoding, RawMail.withContent("Content-Transfer-Encoding: " + encoding + "\n\n" + text), body(text));
    }

    private static Arguments named(String what, String name) {
        return row(what, mixed("Content-Type: application/pdf\nContent-Disposition: attachment; " + what.substring(5)
                + "\n\n%PDF-"), documents("attachment " + name + ":application/pdf"));
    }

    private static Arguments subject(String what, String header, String charset, String subject) {
        return row(what, RawMail.of("From: a@b.example\nSubject: " + header + "\n\nHi", Charset.forName(charset)),
                mail -> assertThat(mail.subject()).isEqualTo(subject));
    }

    private static Arguments shown(String html, String text) {
        return row("[79] " + html.substring(0, Math.min(html.length(), 60)), RawMail.withHtml(html), body(text));
    }

    private static String html(String text) {
        return "Content-Type: text/html; charset=utf-8\n\n<p>" + text + "</p>";
    }

    private static byte[] mixed(String... parts) {
        return RawMail.withContent(MailReaderTextTest.multipart("mixed", parts));
    }

    private static byte[] alternative(String... parts) {
        return RawMail.withContent(MailReaderTextTest.multipart("alternative", parts));
    }

}
