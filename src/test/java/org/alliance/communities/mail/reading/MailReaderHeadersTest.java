package org.alliance.communities.mail.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderHeadersTest {

    private static final EmailAddress ADA = new EmailAddress("a.reed@orchard.example");

    @Test
    void ordinaryHeadersAreRead() {
        ReadMail mail = MailReader.read(RawMail.of("""
                From: "Reed, Ada" <A.Reed@orchard.example>
                To: Chair <board-chair@alliance.example>, x@y.example
                Cc: z@y.example
                Delivered-To: communities+abc@alliance.example
                Subject: Re: Maps
                Message-ID: <m1@orchard.example>
                In-Reply-To: <m0@alliance.example>
                References: <a@b>,<c@d>
                 <m0@alliance.example>

                Hello
                """));

        assertThat(mail.author()).contains(new Sender(ADA, "Reed, Ada"));
        assertThat(mail.recipients()).extracting(EmailAddress::value).containsExactly("board-chair@alliance.example",
                "x@y.example", "z@y.example", "communities+abc@alliance.example");
        assertThat(mail.subject()).isEqualTo("Re: Maps");
        assertThat(mail.messageId()).isEqualTo("<m1@orchard.example>");
        assertThat(mail.inReplyTo()).isEqualTo("<m0@alliance.example>");
        assertThat(mail.references()).containsExactly("<a@b>", "<c@d>", "<m0@alliance.example>");
        assertThat(mail.header("Cc")).isEqualTo("z@y.example");
    }

    @Test
    void everyFromHeaderCountsHoweverItIsSpelled() {
        ReadMail two = MailReader.read(RawMail.of("From: a.reed@orchard.example\nFrom : x@evil.example\n\nHi"));
        ReadMail first = MailReader.read(RawMail.of(" From: a.reed@orchard.example\nfrom: x@evil.example\n\nHi"));

        assertThat(two.fromHeaders()).isEqualTo(2);
        assertThat(two.from()).hasSize(2);
        assertThat(two.author()).isEmpty();
        assertThat(first.fromHeaders()).isEqualTo(2);
    }

    @Test
    void senderNeverStandsInForFrom() {
        ReadMail mail = MailReader.read(RawMail.of("Sender: a.reed@orchard.example\nSubject: x\n\nHi"));

        assertThat(mail.from()).isEmpty();
        assertThat(mail.fromHeaders()).isZero();
        assertThat(mail.author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Max <a <a@b>>", "\"Max <a@b.example", "", "Ada a.reed@orchard.example", "<>",
            "=?utf-8?q?Ada_=3Ca.reed=40orchard.example=3E?=", "\"a@b.example\" <x@>" })
    void unreadableFromGivesNoAuthor(String from) {
        ReadMail mail = MailReader.read(RawMail.of("From: " + from + "\nSubject: x\n\nHi"));

        assertThat(mail.author()).isEmpty();
        assertThat(mail.body()).isEqualTo("Hi");
    }

    @Test
    void twoAddressesInOneFromAreNobodysMail() {
        ReadMail mail = MailReader.read(RawMail.of("From: a.reed@orchard.example, x@evil.example\n\nHi"));

        assertThat(mail.from()).hasSize(2);
        assertThat(mail.author()).isEmpty();
    }

    @Test
    void displayNameProvesNothing() {
        ReadMail mail = MailReader.read(RawMail.of("From: \"chair@alliance.example\" <x@evil.example>\n\nHi"));

        assertThat(mail.author()).contains(new Sender(new EmailAddress("x@evil.example"), "chair@alliance.example"));
    }

    @Test
    void lookAlikeDomainIsAnotherDomain() {
        ReadMail mail = MailReader.read(RawMail.of("From: a@\u00f6rchard.example\n\nHi"));

        assertThat(mail.author()).map(sender -> sender.address().domain()).contains("xn--rchard-vxa.example");
    }

    @Test
    void unquotedCommaInTheNameDoesNotCostTheAddress() {
        ReadMail mail = MailReader.read(RawMail.of("From: Reed, Ada <a.reed@orchard.example>\n\nHi"));

        assertThat(mail.author()).map(Sender::address).contains(ADA);
    }

    @Test
    void encodedSubjectIsOneLineWithoutControls() {
        assertThat(subject("=?utf-8?B?SGkNCkJjYzogeEB5?=")).isEqualTo("Hi Bcc: x@y");
        assertThat(subject("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?= now")).isEqualTo("Caf\u00e9 now");
        assertThat(subject("=?iso-8859-1?Q?=93Maps=94?=")).isEqualTo("\u201cMaps\u201d");
        assertThat(subject("=?x-unknown?Q?Maps?= =?utf-8?X?no?=")).isEqualTo("Maps =?utf-8?X?no?=");
        assertThat(subject("Maps\u0000 and\n tapes")).isEqualTo("Maps and tapes");
        assertThat(subject("=?utf-8?Q?a?b=?=")).contains("a");
        assertThat(subject("=?")).isEqualTo("=?");
    }

    @Test
    void rawBytesInTheSubjectAreReadAsUtf8OrWindows1252() {
        assertThat(subject("Caf\u00e9")).isEqualTo("Caf\u00e9");
        byte[] latin = RawMail.of("From: a@b.example\nSubject: Caf\u00e9\n\nHi", Charset.forName("windows-1252"));
        assertThat(MailReader.read(latin).subject()).isEqualTo("Caf\u00e9");
    }

    @Test
    void missingIdStaysEmptyAndNakedIdGetsItsBrackets() {
        assertThat(MailReader.read(RawMail.of("From: a@b.example\n\nHi")).messageId()).isEmpty();
        assertThat(MailReader.read(RawMail.of("Message-ID: m1@b.example\n\nHi")).messageId()).isEqualTo("<m1@b.example>");
    }

    @Test
    void onlyTheLastReferencesOfAFloodAreKept() {
        String flood = IntStream.range(0, 5000).mapToObj(i -> "<" + i + "@x>").collect(Collectors.joining(" "));

        ReadMail mail = MailReader.read(RawMail.of("References: " + flood + "\n\nHi"));

        assertThat(mail.references()).hasSize(50).endsWith("<4999@x>");
    }

    @Test
    void separatorLineOfAMailFolderIsNoHeader() {
        ReadMail mail = MailReader.read(RawMail.of("From ada Tue Nov 17 14:03:00 2026\nFrom: a@b.example\n\nHi"));

        assertThat(mail.fromHeaders()).isEqualTo(1);
    }

    private static String subject(String value) {
        return MailReader.read(RawMail.of("From: a@b.example\nSubject: " + value + "\n\nHi")).subject();
    }

}
