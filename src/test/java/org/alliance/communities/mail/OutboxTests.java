package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alliance.communities.address.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@RecordApplicationEvents
class OutboxTests extends MailTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @Test
    void letterArrivesWithEveryMark() {
        String to = someone();
        outbox.post(new Letter("acknowledgement", new EmailAddress(to), new EmailAddress("communities+t@alliance.example"),
                "Grüße", "Zeile mit ü", "COP-2026-001", to, "<their@id>", List.of("<root@id>", "<their@id>")));
        assertThat(carrier.next()).isPresent();

        carrier.run();

        String text = OUT.sentTo(to).get(0);
        assertThat(text).contains("Message-ID: " + sent(to).messageId(), "Auto-Submitted: auto-replied",
                "X-Auto-Response-Suppress: All", "X-Communities-Mail: acknowledgement", "In-Reply-To: <their@id>",
                "References: <root@id>\n <their@id>", "Reply-To: communities+t@alliance.example",
                "From: communities@alliance.example", "charset=UTF-8", "Date: ");
        assertThat(sent(to)).extracting(OutboundMail::state, OutboundMail::attempts)
            .containsExactly(OutboundMail.State.SENT, 1);
        assertThat(sent(to).caseNumber()).isEqualTo("COP-2026-001");
        assertThat(carrier.next().filter(next -> !next.isAfter(Instant.now()))).as("nothing is due any more").isEmpty();
    }

    @Test
    void sameKeyIsOneLetter() {
        String to = someone();
        post(to, "first");
        post(to, "second");

        carrier.run();

        assertThat(OUT.sentTo(to)).hasSize(1).first().asString().contains("Subject: first");
    }

    @Test
    void nothingIsSentWhenTheCallerRollsBack() {
        String to = someone();
        transaction.executeWithoutResult(status -> {
            post(to, "never");
            status.setRollbackOnly();
        });

        carrier.run();

        assertThat(OUT.sentTo(to)).isEmpty();
    }

    @Test
    void messageIdStaysTheSameWhenTheServerHangsUp() {
        String to = someone();
        post(to, "again and again");
        OUT.hangUpAfterData(true);
        carrier.run();
        assertThat(sent(to).state()).isEqualTo(OutboundMail.State.WAITING);
        assertThat(error(to)).isNotBlank();

        OUT.hangUpAfterData(false);
        carrier.run();
        assertThat(OUT.sentTo(to)).as("it rests after a failure").hasSize(1);
        makeDue(to);
        carrier.run();

        assertThat(sent(to).state()).isEqualTo(OutboundMail.State.SENT);
        assertThat(OUT.sentTo(to)).hasSize(2).allSatisfy(text -> assertThat(text)
            .contains("Message-ID: " + sent(to).messageId()));
    }

    @Test
    void letterLeftInSendingByAKillIsSentUnderItsOldId() {
        String to = someone();
        post(to, "killed");
        String messageId = sent(to).messageId();
        jdbc.sql("update mail_outbound set state = 'sending', attempts = 1 where recipient = :to").param("to", to).update();
        assertThat(carrier.next()).isPresent();

        carrier.run();

        assertThat(OUT.sentTo(to)).hasSize(1).first().asString().contains(messageId);
    }

    @Test
    void subjectCannotAddAHeader() {
        String to = someone();
        post(to, "Hello\r\nBcc: victim@harbor.example\r\n\r\nbody");

        carrier.run();

        assertThat(OUT.sentTo(to).get(0).lines().takeWhile(line -> !line.isEmpty()))
            .noneMatch(line -> line.startsWith("Bcc")).anyMatch(line -> line.startsWith("Subject: Hello Bcc:"));
    }

    @Test
    void oneBadRecipientDoesNotStopTheOthers() {
        String bad = someone();
        String busy = someone();
        String good = someone();
        OUT.answer(bad, "550 no such user");
        OUT.answer(busy, "450 later");
        post(bad, "one");
        post(busy, "two");
        post(good, "three");
        int connections = OUT.connections();

        carrier.run();

        assertThat(sent(good).state()).isEqualTo(OutboundMail.State.SENT);
        assertThat(sent(busy).state()).isEqualTo(OutboundMail.State.WAITING);
        assertThat(sent(bad).state()).isEqualTo(OutboundMail.State.FAILED);
        assertThat(error(bad)).contains("550");
        assertThat(events.stream(MailFailed.class).map(event -> event.mail().to().value())).containsExactly(bad);
        assertThat(OUT.connections()).as("one connection for all").isEqualTo(connections + 1);
    }

    @Test
    void letterIsGivenUpAfterTwentyAttempts() {
        String to = someone();
        OUT.answer(to, "450 later");
        post(to, "never taken");
        jdbc.sql("update mail_outbound set attempts = 19 where recipient = :to").param("to", to).update();

        carrier.run();

        assertThat(sent(to).state()).isEqualTo(OutboundMail.State.FAILED);
    }

    @Test
    void letterFromBeforeItsBytesWereKeptIsWrittenWhenItIsSent() {
        String to = someone();
        post(to, "old");
        jdbc.sql("update mail_outbound set raw = null where recipient = :to").param("to", to).update();

        carrier.run();

        assertThat(OUT.sentTo(to)).hasSize(1);
        assertThat(outbox.raw(sent(to).id())).isPresent();
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

    private String error(String to) {
        return jdbc.sql("select last_error from mail_outbound where recipient = :to").param("to", to).query(String.class)
            .single();
    }

    private void makeDue(String to) {
        jdbc.sql("update mail_outbound set next_attempt_at = created_at where recipient = :to").param("to", to).update();
    }

}
