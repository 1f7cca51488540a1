package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeUtility;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.OutboundMail.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What may go wrong between our outbox and the mail server. */
@RecordApplicationEvents
class SendingHardListTests extends MailTest {

    private static final int LONGEST_LINE = 998;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @Autowired
    private DueLetters due;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OutboundRows rows;

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Courier courier;

    @Autowired
    private Clock clock;

    @Autowired
    private Chance chance;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void makePeace() {
        OUT.hangUpAfterData(false);
        OUT.keepWaitingAfterData(false);
    }

    private static Arguments answer(String fact, String line, State state) {
        return arguments(fact, line, state);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
            answer("[95] a recipient that cannot be written to stops nobody else", "501 5.1.3 bad address", State.FAILED),
            answer("[96] 421 is tried again", "421 4.3.2 shutting down", State.WAITING),
            answer("[96] 450 is tried again", "450 4.2.1 greylisted", State.WAITING),
            answer("[96] 452 is tried again", "452 4.2.2 too many mails", State.WAITING),
            answer("[96] 550 stops and a person is told", "550 5.1.1 no such user", State.FAILED),
            answer("[96] 554 stops and a person is told", "554 5.7.1 refused", State.FAILED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answerOfTheServerDecidesAboutOneLetterAlone(String fact, String line, State state) {
        String refused = someone();
        String next = someone();
        OUT.answer(refused, line);
        post(refused, "one");
        post(next, "two");

        carrier.run();

        assertThat(sent(refused).state()).isEqualTo(state);
        assertThat(sent(refused).reason()).contains(line.substring(0, 3));
        assertThat(sent(next).state()).isEqualTo(State.SENT);
        assertThat(events.stream(MailFailed.class).filter(event -> event.mail().to().value().equals(refused)))
            .hasSize(state == State.FAILED ? 1 : 0);
        assertThat(warningsAbout(refused)).isEqualTo(state == State.FAILED);
    }

    static Stream<Arguments> subjects() {
        return Stream.of(arguments("[98] line breaks", "Hello\r\nBcc: victim@harbor.example\n\nbody", "Hello Bcc: victim@harbor.example body"),
            arguments("[98] NUL and escapes", "He\0llo \u001b[31m", "He llo  [31m"),
            arguments("[98] 998 characters without a space", "x".repeat(998), "x".repeat(998)),
            arguments("[98] 998 characters in words", "maps ".repeat(199) + "end", "maps ".repeat(199) + "end"),
            arguments("[98] emoji, also of several code points", "Maps 🗺️👩‍👩‍👧 ".repeat(20) + "é", "Maps 🗺️👩‍👩‍👧 ".repeat(20) + "é"),
            arguments("[98] what looks encoded already", "=?utf-8?B?Qg==?= maps", "B maps"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void subjectArrivesWholeAndEndsNoHeader(String fact, String subject, String arrives) throws Exception {
        String to = someone();
        post(to, subject);

        carrier.run();

        List<String> headers = OUT.sentTo(to).get(0).lines().takeWhile(line -> !line.isEmpty()).toList();
        assertThat(headers).allMatch(line -> line.length() <= LONGEST_LINE).noneMatch(line -> line.startsWith("Bcc"));
        String folded = String.join("\r\n", headers.stream().dropWhile(line -> !line.startsWith("Subject: "))
            .takeWhile(line -> line.startsWith("Subject: ") || line.startsWith(" ")).toList());
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(folded.substring("Subject: ".length())))).isEqualTo(arrives);
    }

    @Test
    void copiedHeadersEndNoHeaderAndOverfillNoLine() {
        String to = someone();
        List<String> references = IntStream.range(0, 400).mapToObj(n -> "<" + n + "@x>\r\nBcc: victim@harbor.example").toList();
        outbox.post(new Letter("reminder", new EmailAddress(to), null, "[98] subject", "text", null, to,
                "<a@x>\0\r\nBcc: victim@harbor.example", references));

        carrier.run();

        assertThat(OUT.sentTo(to).get(0).lines().takeWhile(line -> !line.isEmpty()))
            .allMatch(line -> line.length() <= LONGEST_LINE).noneMatch(line -> line.startsWith("Bcc"))
            .filteredOn(line -> line.startsWith(" <") || line.startsWith("References:")).hasSize(20);
    }

    @Test
    void serverTookItAndSaidNothingSoTheSameMailIsSentAgain() {
        String to = someone();
        post(to, "[93] accepted, then gone");
        OUT.hangUpAfterData(true);
        carrier.run();
        OUT.hangUpAfterData(false);
        makeDue(to);

        carrier.run();

        assertThat(sent(to)).extracting(OutboundMail::state, OutboundMail::attempts).containsExactly(State.SENT, 2);
        assertThat(OUT.sentTo(to)).hasSize(2).containsOnly(OUT.sentTo(to).get(0));
    }

    @Test
    void serverThatFallsSilentAfterTheMailIsNotWaitedForForEver() {
        String to = someone();
        post(to, "[93] silence");
        OUT.keepWaitingAfterData(true);

        carrier.run();

        assertThat(sent(to).state()).isEqualTo(State.WAITING);
        assertThat(sent(to).reason()).isNotBlank();
    }

    @Test
    void transmissionIsOnRecordBeforeTheServerHearsOfIt() {
        carrier.run();
        String to = someone();
        post(to, "[93] killed between yes and note");
        String messageId = sent(to).messageId();

        // The kill: the claim is committed, and nobody is left who could note the outcome.
        long claimed = due.claim(Instant.now()).orElseThrow().id();
        assertThat(sent(to)).extracting(OutboundMail::id, OutboundMail::state).containsExactly(claimed, State.SENDING);
        carrier.run();

        assertThat(OUT.sentTo(to)).singleElement().asString().contains("Message-ID: " + messageId);
    }

    @Test
    void eachRecipientCommitsAlone() {
        List<String> all = IntStream.range(0, 5).mapToObj(n -> someone()).toList();
        OUT.answer(all.get(2), "450 later");
        all.forEach(to -> post(to, "[94] batch"));

        carrier.run();
        all.forEach(SendingHardListTests.this::makeDue);
        carrier.run();

        assertThat(all).filteredOn(to -> !to.equals(all.get(2))).allSatisfy(to -> assertThat(OUT.sentTo(to)).hasSize(1));
        assertThat(sent(all.get(2)).attempts()).isEqualTo(2);
    }

    @Test
    void letterThatNobodyCanWriteStopsNeitherItsCallerNorTheOthers() {
        String unwritable = UUID.randomUUID() + "..@harbor.example";
        String next = someone();
        post(unwritable, "[95] an address that is none on the wire");
        post(next, "next");

        carrier.run();

        assertThat(sent(unwritable).state()).isEqualTo(State.FAILED);
        assertThat(outbox.raw(sent(unwritable).id())).isEmpty();
        assertThat(warningsAbout(unwritable)).isTrue();
        assertThat(sent(next).state()).isEqualTo(State.SENT);
    }

    @Test
    void reminderComputedTwiceAtOnceIsOneMail() {
        String to = someone();
        CompletableFuture<?>[] both = IntStream.range(0, 2)
            .mapToObj(n -> CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> post(to, "[97] " + n))))
            .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();
        post(to, "[97] again");

        carrier.run();

        assertThat(OUT.sentTo(to)).hasSize(1);
    }

    @Test
    void twoNodesSendNoRowTwice() {
        List<String> all = IntStream.range(0, 30).mapToObj(n -> someone()).toList();
        all.forEach(to -> post(to, "two nodes"));
        // Another node shares nothing but the database.
        OutboxCarrier other = new OutboxCarrier(due, rows, writer, courier, clock, chance, publisher, transaction);

        CompletableFuture.allOf(CompletableFuture.runAsync(other::run), CompletableFuture.runAsync(carrier::run)).join();
        carrier.run();

        assertThat(all).allSatisfy(to -> {
            assertThat(OUT.sentTo(to)).hasSize(1);
            assertThat(sent(to).state()).isEqualTo(State.SENT);
        });
    }

    @Test
    void letterIsWrittenOnceAndSentAsWritten() {
        String to = someone();
        post(to, "[99] Grüße 🎉");
        byte[] written = outbox.raw(sent(to).id()).orElseThrow();
        OUT.hangUpAfterData(true);
        carrier.run();
        OUT.hangUpAfterData(false);
        makeDue(to);

        carrier.run();

        String text = new String(written, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        assertThat(OUT.sentTo(to)).hasSize(2).allSatisfy(sent -> assertThat(sent.strip()).isEqualTo(text.strip()));
        assertThat(outbox.raw(sent(to).id())).hasValue(written);
    }

    private boolean warningsAbout(String to) {
        return outbox.list(50).stream().anyMatch(mail -> mail.kind().equals("undelivered") && mail.subject().contains(to));
    }

    private static String someone() {
        return UUID.randomUUID() + "@harbor.example";
    }

    private void post(String to, String subject) {
        outbox.post(new Letter("reminder", new EmailAddress(to), null, subject, "text", null, to, null, List.of()));
    }

    private OutboundMail sent(String to) {
        return outbox.list(1000).stream().filter(mail -> mail.to().value().equals(to)).findFirst().orElseThrow();
    }

    private void makeDue(String to) {
        jdbc.sql("update mail_outbound set next_attempt_at = created_at where recipient = :to").param("to", to).update();
    }

}
