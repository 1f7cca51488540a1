package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Mails that pretend: each row says what a mail shows, and whether Ann of harbor.example wrote it. */
class SenderHardListTests {

    private static final String NOBODY = "";

    private static final String ANN = "ann@harbor.example";

    private static final String FROM = "From: Ann <ann@harbor.example>\n";

    private static final String PASS = "Authentication-Results: mx.alliance.example; dmarc=pass header.from=harbor.example\n";

    private static final String FAIL = "Authentication-Results: mx.alliance.example; dmarc=fail header.from=harbor.example\n";

    private static final String RECEIVED = "Received: from a.example by mx.alliance.example; Tue, 3 Nov 2026 10:00:00 +0000\n";

    private static final String RESULTS = "Authentication-Results: mx.alliance.example; ";

    static Stream<Arguments> believed() {
        return Stream.of(
                arguments("[32] DMARC passed", PASS + RECEIVED + FROM, ANN),
                arguments("[32] DMARC failed", FAIL + RECEIVED + FROM, NOBODY),
                arguments("[32] DMARC failed, though a signature passed",
                        RESULTS + "dkim=pass header.d=harbor.example; dmarc=fail header.from=harbor.example\n" + FROM, NOBODY),
                arguments("[32] no results at all", RECEIVED + FROM, NOBODY),
                arguments("[32] DMARC passed for another domain",
                        RESULTS + "dmarc=pass header.from=evil.example\n" + FROM, NOBODY),
                arguments("[32] signed by the domain itself", RESULTS + "dkim=pass header.d=harbor.example\n" + FROM, ANN),
                arguments("[32] one of two signatures is of a domain below it",
                        RESULTS + "dkim=pass header.d=list.example; dkim=pass header.d=mail.harbor.example; dmarc=none\n"
                                + FROM, ANN),
                arguments("[32] signed by a domain that only ends like it",
                        RESULTS + "dkim=pass header.d=evilharbor.example\n" + FROM, NOBODY),
                arguments("[32] signed by the domain above it", RESULTS + "dkim=pass header.d=example\n" + FROM, NOBODY),
                arguments("[32] envelope of the domain", RESULTS + "spf=pass smtp.mailfrom=ann@harbor.example\n" + FROM, ANN),
                arguments("[32] envelope of another, greeting of the domain",
                        RESULTS + "spf=pass smtp.mailfrom=x@evil.example smtp.helo=harbor.example\n" + FROM, NOBODY),
                arguments("[33] forged pass below ours", FAIL + RECEIVED + PASS + FROM, NOBODY),
                arguments("[33] forged pass right below ours", FAIL + PASS + RECEIVED + FROM, NOBODY),
                arguments("[33] forged pass right below what our server adds to every mail", RECEIVED + PASS + FROM, NOBODY),
                arguments("[33] the same on a mail that forges more servers", RECEIVED + PASS + RECEIVED + FROM, NOBODY),
                arguments("[33] another server's pass above ours",
                        "Authentication-Results: mx.evil.example; dmarc=pass header.from=harbor.example\n" + FAIL + FROM, NOBODY),
                arguments("[33] only another server's pass",
                        "Authentication-Results: mx.evil.example; dmarc=pass header.from=harbor.example\n" + FROM, NOBODY),
                arguments("[33] our server's two fields in a row",
                        RESULTS + "dmarc=none\n" + RESULTS + "dkim=pass header.d=harbor.example\n" + RECEIVED + FROM, ANN),
                arguments("[33] our server's name in capitals and quotes", PASS.replace("mx.alliance.example",
                        "\"MX.alliance.example\" 1") + RECEIVED + FROM, ANN),
                arguments("[33] a space before the colon", PASS.replace("Results:", "Results :") + FROM, NOBODY),
                arguments("[33] our server's name in a comment",
                        "Authentication-Results: (mx.alliance.example;) mx.evil.example; dmarc=pass header.from=harbor.example\n"
                                + FROM, NOBODY),
                arguments("[33] result in the envelope's quoted name", RESULTS
                        + "spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=harbor.example\"@evil.example\n" + FROM, NOBODY),
                arguments("[33] result in the envelope's bare name", RESULTS
                        + "spf=pass smtp.mailfrom=x; dmarc=pass header.from=harbor.example @evil.example; dmarc=fail\n" + FROM,
                        NOBODY),
                arguments("[33] parenthesis in the signer's name", RESULTS
                        + "dkim=pass header.d=harbor.example(.evil.example) header.s=a\n" + FROM, NOBODY),
                arguments("[33] quote in the signer's name", RESULTS
                        + "dkim=pass header.d=harbor.example\".evil.example\n" + FROM, NOBODY),
                arguments("[33] pass in a comment", RESULTS + "dmarc=fail (dmarc=pass) header.from=harbor.example\n" + FROM,
                        NOBODY),
                arguments("[34] two From headers", PASS + FROM + "From: x@evil.example\n", NOBODY),
                arguments("[34] the same From header twice", PASS + FROM + FROM, NOBODY),
                arguments("[34] a space before From", " From: x@evil.example\n" + PASS + FROM, NOBODY),
                arguments("[34] a space before the colon", PASS + FROM + "From : x@evil.example\n", NOBODY),
                arguments("[34] a folded name", PASS + FROM + "From\n : x@evil.example\n", NOBODY),
                arguments("[34] two addresses in one From", PASS + "From: ann@harbor.example, x@evil.example\n", NOBODY),
                arguments("[34] a route", PASS + "From: <@evil.example,@other.example:ann@harbor.example>\n", NOBODY),
                arguments("[34] a NUL", PASS + "From: ann@harbor.example\u0000@evil.example\n", NOBODY),
                arguments("[34] a NUL inside", PASS + "From: an\u0000n@harbor.example\n", NOBODY),
                arguments("[34] a mark that is taken out", PASS + "From: an\ufeffn@harbor.example\n", NOBODY),
                arguments("[34] an open quote", PASS + "From: \"ann@harbor.example <x@evil.example>\n", NOBODY),
                arguments("[35] a member's address as the name",
                        RESULTS + "dmarc=pass header.from=evil.example\nFrom: \"ann@harbor.example\" <x@evil.example>\n",
                        "x@evil.example"),
                arguments("[35] the same without quotes",
                        RESULTS + "dmarc=pass header.from=evil.example\nFrom: ann@harbor.example <x@evil.example>\n",
                        "x@evil.example"),
                arguments("[35] an address inside a quoted local part",
                        PASS + "From: \"Someone <s@junk.example>\"@harbor.example\n", NOBODY),
                arguments("[35] an address in an encoded word",
                        PASS + "From: =?utf-8?q?ann=40harbor.example=00?=@evil.example\n", NOBODY),
                arguments("[36] no From, a Sender", PASS + "Sender: ann@harbor.example\n", NOBODY),
                arguments("[36] an empty From, a Sender", PASS + "From:\nSender: ann@harbor.example\n", NOBODY),
                arguments("[37] Reply-To of somebody else", PASS + FROM + "Reply-To: x@evil.example\n", ANN),
                arguments("[37] a member as Reply-To", RESULTS
                        + "dmarc=pass header.from=evil.example\nFrom: x@evil.example\nReply-To: ann@harbor.example\n",
                        "x@evil.example"),
                arguments("[39] an assistant sends for Ann", PASS + "Sender: assistant@harbor.example\n" + FROM, ANN),
                arguments("[39] a stranger sends for Ann", FAIL + "Sender: x@evil.example\n" + FROM, NOBODY),
                arguments("[41] a letter that looks alike",
                        PASS + "From: ann@h\u00e4rbor.example\n", NOBODY),
                arguments("[41] a look-alike of its own right",
                        RESULTS + "dmarc=pass header.from=xn--hrbor-gra.example\nFrom: ann@h\u00e4rbor.example\n",
                        "ann@xn--hrbor-gra.example"),
                arguments("[41] a wide letter that turns into ours", PASS + "From: ann@\uff48arbor.example\n", NOBODY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void believed(String row, String headers, String author) {
        SenderCheck senders = senders("mx.alliance.example", null);
        ReadMail read = read(headers);

        assertThat(senders.authenticated(read).map(sender -> sender.address().value()).orElse(NOBODY)).isEqualTo(author);
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                arguments("[33] pass below one server of ours", RECEIVED + PASS + RECEIVED + FROM, ANN),
                arguments("[33] pass above all servers", PASS + RECEIVED + FROM, ANN),
                arguments("[33] forged pass right below a silent one of ours",
                        RECEIVED + RESULTS + "none\n" + PASS + RECEIVED + FROM, NOBODY),
                arguments("[33] forged pass behind two servers", RECEIVED + RECEIVED + PASS + FROM, NOBODY));
    }

    /** Where somebody has counted that one Received of ours stands above the results. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void counted(String row, String headers, String author) {
        SenderCheck senders = senders("mx.alliance.example", "1");

        assertThat(senders.authenticated(read(headers)).map(sender -> sender.address().value()).orElse(NOBODY)).isEqualTo(author);
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                arguments("[33] no server is named", "", PASS + FROM, "no mail server is named whose word about senders counts"),
                arguments("[33] our server is silent", "mx.alliance.example", FROM,
                        "our mail server says nothing about its sender"),
                arguments("[33] our server's word stands where nobody has counted", "mx.alliance.example", RECEIVED + PASS + FROM,
                        "our mail server says nothing about its sender"),
                arguments("[32] our server denies", "mx.alliance.example", FAIL + FROM,
                        "our mail server does not vouch that it comes from harbor.example"),
                arguments("[36] nobody is named", "mx.alliance.example", PASS, "it does not have exactly one sender"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void doubts(String row, String server, String headers, String doubt) {
        SenderCheck senders = senders(server, null);
        ReadMail read = read(headers);

        assertThat(senders.authenticated(read)).isEmpty();
        assertThat(senders.doubt(read)).isEqualTo(doubt);
    }

    private static ReadMail read(String headers) {
        return MailReader.read((headers + "Subject: Maps\n\nHello\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @param receivedAbove null for the default */
    private static SenderCheck senders(String server, String receivedAbove) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("communities.mail.intake", "board-chair@alliance.example");
        settings.put("communities.mail.from", "communities@alliance.example");
        settings.put("communities.mail.embedded.enabled", "false");
        settings.put("communities.mail.authentication-server", server);
        if (receivedAbove != null) {
            settings.put("communities.mail.border.received-above", receivedAbove);
        }
        Binder binder = new Binder(new MapConfigurationPropertySource(settings));
        return new SenderCheck(binder.bindOrCreate("communities.mail", MailSettings.class),
                binder.bindOrCreate("communities.mail.border", BorderSettings.class));
    }

}
