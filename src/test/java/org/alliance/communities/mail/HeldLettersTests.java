package org.alliance.communities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.OutboundMail.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeldLettersTests extends MailTest {

    @Autowired
    private TroubledLetters troubled;

    @Autowired
    private LetterDesk desk;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxCarrier carrier;

    @Test
    void heldLetterGoesOutWhenAPersonReleasesIt() {
        long before = troubled.counts().get("held");
        OutboundMail held = held();
        assertThat(troubled.counts()).containsEntry("held", before + 1);
        carrier.run();
        assertThat(OUT.sentTo(held.to().value())).isEmpty();

        desk.release(held.id(), "staff-1", "The proposer waits for it.");
        carrier.run();

        assertThat(OUT.sentTo(held.to().value())).singleElement().asString().contains("Message-ID: " + held.messageId());
        assertThat(now(held)).extracting(OutboundMail::state, OutboundMail::reason).containsExactly(State.SENT, null);
    }

    @Test
    void heldLetterStaysUnsentWhenAPersonDropsIt() {
        OutboundMail held = held();

        desk.drop(held.id(), "staff-1", "Two machines talk.");
        carrier.run();

        assertThat(OUT.sentTo(held.to().value())).isEmpty();
        assertThat(now(held).state()).isEqualTo(State.DROPPED);
    }

    @Test
    void refusedLetterIsSentAgainUnderItsOldId() {
        String to = someone();
        OUT.answer(to, "550 no");
        outbox.post(letter(UUID.randomUUID().toString(), to));
        long id = outbox.list(1).get(0).id();
        carrier.run();
        assertThat(outbox.get(id).state()).isEqualTo(State.FAILED);
        OUT.answer(to, null);

        desk.sendAgain(id, "staff-1", "The address works now.");
        carrier.run();

        assertThat(OUT.sentTo(to)).singleElement().asString().contains("Message-ID: " + outbox.get(id).messageId());
    }

    private OutboundMail held() {
        String number = UUID.randomUUID().toString();
        IntStream.range(0, 4).forEach(nth -> outbox.post(letter(number, someone()).answeringMail()));
        return outbox.list(100).stream().filter(mail -> mail.state() == State.HELD).findFirst().orElseThrow();
    }

    private static Letter letter(String number, String to) {
        return new Letter("acknowledgement", new EmailAddress(to), null, "subject", "text", number,
                UUID.randomUUID().toString(), null, List.of());
    }

    private OutboundMail now(OutboundMail letter) {
        return outbox.get(letter.id());
    }

    private static String someone() {
        return UUID.randomUUID() + "@harbor.example";
    }

}
