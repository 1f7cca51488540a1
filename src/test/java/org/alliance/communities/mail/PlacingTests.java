package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class PlacingTests extends MailTest {

    @Autowired
    private ApplicationEvents events;

    @Test
    void mailDeliveredTwicePointsToTheOriginal() {
        String id = uniqueId();
        InboundMail original = placed(mail(id, "twice", "text", "Received: from one"));
        InboundMail second = placed(mail(id, "twice", "text", "Received: from another"));
        InboundMail third = placed(mail(id, "twice", "text", "Received: from a third"));

        assertThat(original.disposition()).isEqualTo(Disposition.SORT);
        assertThat(second.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(second.duplicateOf()).isEqualTo(original.id());
        assertThat(third.duplicateOf()).isEqualTo(original.id());
    }

    @Test
    void machinesMailDeliveredTwiceCountsOnce() {
        String notice = mail(uniqueId(), "Away", "I am away.", "Auto-Submitted: auto-replied");
        InboundMail original = placed(notice);

        assertThat(original.disposition()).isEqualTo(Disposition.AUTOMATIC);
        assertThat(placed(notice).duplicateOf()).isEqualTo(original.id());
    }

    @Test
    void sameMessageIdWithOtherContentIsAnotherMail() {
        String id = uniqueId();
        placed(mail(id, "one id", "first text"));

        assertThat(placed(mail(id, "one id", "second text")).disposition()).isEqualTo(Disposition.SORT);
    }

    @Test
    void withoutMessageIdTheContentDecides() {
        String body = "text of " + uniqueId();
        InboundMail original = placed(mail(null, "no id", body));

        assertThat(placed(mail(null, "no id", body)).duplicateOf()).isEqualTo(original.id());
        assertThat(placed(mail(uniqueId(), "no id", body)).disposition()).isEqualTo(Disposition.SORT);
    }

    @Test
    void longestMessageIdInForeignLettersIsPlacedAndKnownAgain() {
        // Different letters, which the database cannot pack.
        String letters = new Random(1).ints(996, 0x4E00, 0x9FA0).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        String inUtf8 = new String(letters.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        InboundMail original = placed(mail("<" + inUtf8 + ">", "long id", "text", "Received: from one"));
        InboundMail second = placed(mail("<" + inUtf8 + ">", "long id", "text", "Received: from another"));

        assertThat(original.messageId()).isEqualTo("<" + letters + ">");
        assertThat(original.disposition()).isEqualTo(Disposition.SORT);
        assertThat(second.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(second.duplicateOf()).isEqualTo(original.id());
    }

    @Test
    void newUidValidityNeitherLosesNorRepeats() {
        byte[] old = mail(uniqueId(), "old", "old text").getBytes(StandardCharsets.UTF_8);
        byte[] fresh = mail(uniqueId(), "fresh", "fresh text").getBytes(StandardCharsets.UTF_8);
        inbox.take("moved", 1, 5, Instant.now(), old);

        inbox.take("moved", 2, 1, Instant.now(), old);
        inbox.take("moved", 2, 5, Instant.now(), fresh);
        inbox.placeWaiting();

        List<InboundMail> newest = inbox.list(3);
        assertThat(newest).extracting(InboundMail::disposition)
            .containsExactly(Disposition.SORT, Disposition.DUPLICATE, Disposition.SORT);
        assertThat(newest.get(1).duplicateOf()).isEqualTo(newest.get(2).id());
    }

    @Test
    void poisonIsQuarantinedAfterThreeAttemptsAndTheNextMailGoesOn(CapturedOutput log) {
        List<Long> ids = take(mail(uniqueId(), "poison", "text"), mail(uniqueId(), "COP-2026-001", "text"));

        inbox.placeWaiting();
        assertThat(inbox.find(ids.get(0)).orElseThrow().disposition()).isNull();
        assertThat(inbox.find(ids.get(1)).orElseThrow().caseNumber()).isEqualTo("COP-2026-001");

        placeAllAttempts();
        InboundMail poison = inbox.find(ids.get(0)).orElseThrow();
        assertThat(poison.disposition()).isEqualTo(Disposition.QUARANTINED);
        assertThat(poison.reason()).isEqualTo(
                "This mail could not be placed because of an error in this program; the log of that time tells more.");
        assertThat(log.getOut()).contains("Mail " + ids.get(0) + " could not be placed in attempt 1", "IllegalStateException",
                "at org.alliance.communities.mail.Placing.place").doesNotContain("poisoned");
        assertThat(events.stream(MailPlaced.class).filter(event -> event.mail().id() == ids.get(0))).hasSize(1);
    }

    @Test
    void mailThatEndedTheApplicationThreeTimesIsNotOpenedAgain() {
        long id = take(mail(uniqueId(), "COP-2026-009", "text")).get(0);
        jdbc.sql("update mail_inbound set attempts = 3 where id = :id").param("id", id).update();

        inbox.placeWaiting();

        assertThat(inbox.find(id).orElseThrow().disposition()).isEqualTo(Disposition.QUARANTINED);
    }

    @Test
    void ownMailAndMachinesAreAutomatic() {
        assertThat(placed(mail(uniqueId(), "own", "text", "X-Communities-Mail: reminder")).disposition())
            .isEqualTo(Disposition.AUTOMATIC);
        assertThat(placed(mail(uniqueId(), "away", "text", "Auto-Submitted: auto-replied")).disposition())
            .isEqualTo(Disposition.AUTOMATIC);
        assertThat(placed(mail(uniqueId(), "gateway", "text", "X-Auto-Response-Suppress: All")).disposition())
            .isEqualTo(Disposition.SORT);
    }

    @Test
    void nulInTheSubjectIsNoPoison() {
        assertThat(placed(mail(uniqueId(), "nul \0 here", "text")).disposition()).isEqualTo(Disposition.SORT);
    }

    @Test
    void largeMailsKeepNobodyBack() {
        String large = "text ".repeat(250_000);
        List<Long> ids = take(mail(uniqueId(), "large, and another comes meanwhile", large), mail(uniqueId(), "large", large),
                mail(uniqueId(), "small", "text"));

        inbox.placeWaiting();

        assertThat(events.stream(MailPlaced.class).map(event -> event.mail().subject())).containsSubsequence("small",
                "large, and another comes meanwhile", "meanwhile", "large");
        assertThat(inbox.find(ids.get(1)).orElseThrow().disposition()).isEqualTo(Disposition.SORT);
    }

    private void placeAllAttempts() {
        IntStream.range(0, Placing.MOST_ATTEMPTS).forEach(attempt -> inbox.placeWaiting());
    }

}
