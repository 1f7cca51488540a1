package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.OutboundMail.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What machines answer to a letter of ours, and what only looks like it. */
@RecordApplicationEvents
class MachineHardListTests extends MailTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @Autowired
    private TroubledLetters troubled;

    @Autowired
    private ApplicationEvents events;

    /** @param mail a mail that may name the {id} of our letter, its {reply} address and whom it went {to} */
    private static Arguments row(String fact, Disposition disposition, boolean inCase, State letter, String mail) {
        return arguments(fact, disposition, inCase, letter, mail);
    }

    private static final String DSN = """
            From: Mail Delivery Subsystem <MAILER-DAEMON@mx.harbor.example>
            To: communities@alliance.example
            Subject: Undelivered Mail Returned to Sender
            %s
            Content-Type: multipart/report; report-type=delivery-status; boundary=bb

            --bb
            Content-Type: text/plain; charset=%s

            I am sorry to say that your message did not reach {to}.

            --bb
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.harbor.example

            Final-Recipient: rfc822; {to}
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 No such person here

            --bb
            Content-Type: %s

            From: communities@alliance.example
            To: {to}
            Subject: We have your proposal
            Message-ID: {id}

            --bb--
            """;

    static Stream<Arguments> mails() {
        return Stream.of(
            row("[17] absence with Auto-Submitted stands in the case and changes no letter", Disposition.AUTOMATIC, true, State.SENT, """
                From: {to}
                To: {reply}
                Subject: Re: We have your proposal
                In-Reply-To: {id}
                Auto-Submitted: auto-replied

                Statement of need: back on Monday.
                """),
            row("[18] absence without any header, from another address", Disposition.AUTOMATIC, true, State.SENT, """
                From: Ann <ann.private@post.example>
                To: {reply}
                Subject: Abwesenheitsnotiz: We have your proposal

                Ich bin bis Montag nicht im Haus.
                """),
            row("[18] absence without any header and without the address of the case", Disposition.AUTOMATIC, false, State.SENT, """
                From: Ann <ann.private@post.example>
                To: communities@alliance.example
                Subject: Réponse automatique : We have your proposal

                Je suis absente.
                """),
            row("[17] absence with the subject of a filter, an empty path and a telephone number", Disposition.AUTOMATIC, true, State.SENT, """
                From: {to}
                To: {reply}
                Return-Path: <>
                Subject: Auto: We have your proposal
                In-Reply-To: {id}
                Auto-Submitted: auto-replied (vacation)

                I am away. If it cannot wait, please call 503-555-0100.
                """),
            row("[17] absence with an empty path and a date, and no other mark", Disposition.AUTOMATIC, true, State.SENT, """
                From: {to}
                To: {reply}
                Return-Path: <>
                Subject: Weg: We have your proposal
                In-Reply-To: {id}

                Bin bis 4.5.26 nicht da, Zimmer 503 ist offen.
                """),
            row("[20] delivery report", Disposition.AUTOMATIC, true, State.RETURNED,
                DSN.formatted("Auto-Submitted: auto-replied", "us-ascii", "failed", "message/rfc822")),
            row("[20] delivery report with the headers only and a null sender", Disposition.AUTOMATIC, true, State.RETURNED,
                DSN.formatted("Return-Path: <>", "utf-8", "failed", "text/rfc822-headers")),
            row("[21] failure as plain text from postmaster, our mail quoted below", Disposition.AUTOMATIC, true, State.RETURNED, """
                From: postmaster@harbor.example
                To: communities@alliance.example
                Subject: Re: We have your proposal

                550 no such user here

                ----- Message headers -----
                Message-ID: {id}
                To: {to}
                """),
            row("[21] failure from a sender without an address", Disposition.AUTOMATIC, true, State.RETURNED, """
                From: MAILER-DAEMON <>
                To: communities@alliance.example
                Subject: Mail delivery failed

                There was an error delivering your mail to {to}.
                > Message-Id: {id}
                """),
            row("[21] failure in Japanese from a plain address", Disposition.AUTOMATIC, true, State.RETURNED, """
                From: no-reply@mail.example
                To: communities@alliance.example
                Subject: =?utf-8?B?44Oh44O844Or44Ko44Op44O86YCa55+l?=
                Content-Type: text/html; charset=utf-8

                <p>{to}: 550 5.2.2</p><p>Message-ID: &lt;{inner}&gt;</p>
                """),
            row("[21] failure in German, quoted-printable, the id broken over two lines", Disposition.AUTOMATIC, true, State.RETURNED, """
                From: Mailsystem <noreply@mail.example>
                To: communities@alliance.example
                Subject: Unzustellbar: We have your proposal
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Ihre Nachricht konnte nicht zugestellt werden.
                Message-ID: {broken}
                """),
            row("[22] delivery report in a charset that no JVM has", Disposition.AUTOMATIC, true, State.RETURNED,
                DSN.formatted("X-Any: 1", "unicode-1-1-utf-7", "failed", "message/rfc822")),
            row("[22] delivery report in a charset that nobody has", Disposition.AUTOMATIC, true, State.RETURNED,
                DSN.formatted("X-Any: 1", "x-no-such-charset", "failed", "message/rfc822")),
            row("[23] forged report that does not know the id", Disposition.AUTOMATIC, false, State.SENT,
                DSN.formatted("Auto-Submitted: auto-replied", "us-ascii", "failed", "message/rfc822")
                    .replace("Message-ID: {id}", "Message-ID: <" + new UUID(7, 7) + "@alliance.example>")),
            row("[23] forged report that names the recipient only", Disposition.AUTOMATIC, false, State.SENT, """
                From: MAILER-DAEMON@mx.harbor.example
                To: communities@alliance.example
                Subject: Undeliverable: We have your proposal

                {to}: 550 5.1.1 user unknown
                """),
            row("[24] X-Auto-Response-Suppress on a person's mail", Disposition.SORT, false, State.SENT, """
                From: Ann <ann@harbor.example>
                To: board-chair@alliance.example
                Subject: A community for maps
                X-Auto-Response-Suppress: All
                Precedence: bulk

                We would like to begin.
                """),
            row("[25] Auto-Submitted: no", Disposition.SORT, false, State.SENT, """
                From: Ann <ann@harbor.example>
                To: board-chair@alliance.example
                Subject: A community for maps
                Auto-Submitted: no

                We would like to begin soon.
                """),
            row("[26] mail from our own address", Disposition.AUTOMATIC, false, State.SENT, """
                From: communities+abc@alliance.example
                To: board-chair@alliance.example
                Subject: We have your proposal

                Dear colleague
                """),
            row("[26] our letter, sent back as it was by a forwarding rule", Disposition.AUTOMATIC, false, State.SENT, """
                From: Somebody <someone@harbor.example>
                Message-ID: {id}
                To: board-chair@alliance.example
                Subject: We have your proposal

                Dear colleague
                """),
            row("[26] our own mark, whoever sends it", Disposition.AUTOMATIC, false, State.SENT, """
                From: Somebody <someone@harbor.example>
                To: board-chair@alliance.example
                X-Communities-Mail: acknowledgement
                Subject: We have your proposal

                Dear colleague
                """),
            row("[27] a list rewrote the author", Disposition.SORT, false, State.SENT, """
                From: "Ann via Maps" <maps@lists.example>
                To: board-chair@alliance.example
                Reply-To: ann@harbor.example
                List-Id: <maps.lists.example>
                Precedence: list
                Subject: A community for maps

                We would like to begin.
                """),
            row("[30] a member's address that nobody vouches for, and a victim in Reply-To", Disposition.SORT, false, State.SENT, """
                From: Ann <ann@harbor.example>
                To: board-chair@alliance.example
                Reply-To: victim@victims.example
                Return-Path: <victim@victims.example>
                Subject: Proposal for a community of practice: maps

                Statement of need
                Six libraries hold maps.
                """),
            row("[28] read receipt", Disposition.AUTOMATIC, true, State.SENT, """
                From: {to}
                To: {reply}
                Subject: Read: We have your proposal
                Content-Type: multipart/report; report-type=disposition-notification; boundary=bb

                --bb
                Content-Type: message/disposition-notification

                Original-Message-ID: {id}
                Disposition: manual-action/MDN-sent-manually; displayed
                --bb--
                """),
            row("[28] invitation", Disposition.AUTOMATIC, false, State.SENT, """
                From: {to}
                To: board-chair@alliance.example
                Subject: Statement of need: first meeting
                Content-Type: text/calendar; method=REQUEST

                BEGIN:VCALENDAR
                END:VCALENDAR
                """),
            row("[28] answer to an invitation among parts without words", Disposition.AUTOMATIC, false, State.SENT, """
                From: {to}
                To: board-chair@alliance.example
                Subject: Accepted: first meeting
                Content-Type: multipart/alternative; boundary=bb

                --bb
                Content-Type: text/plain

                --bb
                Content-Type: text/calendar; method=REPLY

                BEGIN:VCALENDAR
                END:VCALENDAR
                --bb--
                """),
            row("[28] notice of delay", Disposition.AUTOMATIC, true, State.SENT,
                DSN.formatted("Auto-Submitted: auto-replied", "us-ascii", "delayed", "message/rfc822")),
            row("[28] notice of delay without any header", Disposition.AUTOMATIC, true, State.SENT, """
                From: postmaster@harbor.example
                To: communities@alliance.example
                Subject: Warning: could not send message for past 4 hours

                450 4.2.0 try later. Message-ID: {id}
                """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void mailIsFiledAndNobodyIsAnswered(String fact, Disposition disposition, boolean inCase, State state, String mail) {
        OutboundMail letter = sentLetter();
        long letters = lettersButWarnings();

        InboundMail placed = placed(about(letter, mail));

        assertThat(placed.disposition()).as(placed.reason()).isEqualTo(disposition);
        assertThat(placed.caseNumber()).isEqualTo(inCase ? letter.caseNumber() : null);
        assertThat(now(letter).state()).isEqualTo(state);
        assertThat(lettersButWarnings()).as("nobody is answered").isEqualTo(letters);
        assertThat(events.stream(MailFailed.class)).hasSize(state == State.RETURNED ? 1 : 0);
    }

    @Test
    void returnIsKeptWithTheLetterAndToldOnce() {
        OutboundMail letter = sentLetter();
        UnaryOperator<String> dsn = marks -> about(letter, DSN.formatted(marks, "us-ascii", "failed", "message/rfc822"));

        InboundMail first = placed(dsn.apply("Message-ID: " + uniqueId()));
        InboundMail second = placed(dsn.apply("Message-ID: " + uniqueId()));

        assertThat(List.of(first, second)).extracting(InboundMail::disposition).containsOnly(Disposition.AUTOMATIC);
        assertThat(first.reason()).contains("It gives back our letter (acknowledgement) to " + letter.to());
        assertThat(now(letter).reason()).contains("550 5.1.1 No such person here");
        assertThat(jdbc.sql("select returned_by from mail_outbound where id = ?").param(letter.id()).query(Long.class).single())
            .isEqualTo(first.id());
        assertThat(events.stream(MailFailed.class).map(event -> event.mail().id())).containsExactly(letter.id());
        assertThat(jdbc.sql("select what from case_history where case_key = ?").param(letter.caseNumber()).query(String.class)
            .list()).singleElement().asString().contains("did not arrive", "550 5.1.1");
        assertThat(troubled.counts().get("returned")).isPositive();
    }

    @Test
    void claimOfAListIsShownAsAClaim() {
        InboundMail placed = placed(mail(uniqueId(), "A community for maps", "text", "List-Id: <maps.lists.example>",
                "X-Original-From: Ann <ann@harbor.example>"));

        assertThat(placed.reason()).contains("mailing list", "X-Original-From claims Ann <ann@harbor.example>");
    }

    private OutboundMail sentLetter() {
        EmailAddress to = new EmailAddress(UUID.randomUUID().toString().substring(0, 13) + "@harbor.example");
        outbox.post(new Letter("acknowledgement", to, null, "We have your proposal", "text", "COP-" + to.localPart(),
                to.value(), null, List.of()));
        carrier.run();
        return jdbc.sql("select id from mail_outbound where recipient = ?").param(to.value()).query(Long.class).optional()
            .map(this::found).orElseThrow();
    }

    private static String about(OutboundMail letter, String mail) {
        String id = letter.messageId();
        return mail.replace("{id}", id).replace("{inner}", id.substring(1, id.length() - 1))
            .replace("{broken}", id.substring(0, 20) + "=\n" + id.substring(20))
            .replace("{reply}", letter.replyTo().value()).replace("{to}", letter.to().value()).replace("\n", "\r\n");
    }

    private OutboundMail now(OutboundMail letter) {
        return found(letter.id());
    }

    private OutboundMail found(long id) {
        return outbox.list(10_000).stream().filter(mail -> mail.id() == id).findFirst().orElseThrow();
    }

    private long lettersButWarnings() {
        return jdbc.sql("select count(*) from mail_outbound where kind <> 'undelivered'").query(Long.class).single();
    }

}
