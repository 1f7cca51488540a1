package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.Edition;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;

/** A packet is published when votes open and whenever its meeting changes afterwards, and mailed to those who meet. */
class PacketsByThemselvesTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    @Qualifier("packetsHealthIndicator")
    private HealthIndicator health;

    private static String path(Meeting meeting) {
        return "/board/meetings/" + meeting.id() + "/packet";
    }

    private String page(Meeting meeting) throws Exception {
        return pages.read(path(meeting), Pages.as("board-2", "board"));
    }

    private List<Integer> numbers(Meeting meeting) {
        return packets.editions(meeting.id()).stream().map(Edition::number).toList();
    }

    private List<String> mailed(Meeting meeting, int version) {
        return jdbc.sql("select recipient from mail_outbound where kind = 'packet' and dedupe_key like ? order by recipient")
            .param("packet/" + meeting.id() + "/" + version + "/%").query(String.class).list();
    }

    private byte[] mailToTheChair(Meeting meeting, int version) {
        return jdbc.sql("select mail_as_sent(mail_outbound) from mail_outbound where dedupe_key = ?")
            .param("packet/" + meeting.id() + "/" + version + "/chair@alliance.example").query(byte[].class).single();
    }

    @Test
    void packetIsPublishedByItselfWhenTheVotesOpenAndNotSooner() throws Exception {
        String number = cases.scheduledOn(calendar.first());

        time.moveTo(calendar.first().start().minus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(numbers(calendar.first())).isEmpty();
        assertThat(page(calendar.first())).contains("draft", number);
        time.passes(Duration.ofSeconds(1));

        assertThat(numbers(calendar.first())).containsExactly(1);
        assertThat(numbers(calendar.second())).isEmpty();
        assertThat(page(calendar.first())).contains("version 1", number).doesNotContain("Changed since");
        assertThat(cases.record(number)).anyMatch(line -> line.startsWith("put into the packet"));
    }

    @Test
    void cancelledMeetingGetsNoPacket() {
        calendar.cancel(calendar.first());
        time.moveTo(calendar.first().start().minus(Duration.ofDays(1)));

        assertThat(numbers(calendar.first())).isEmpty();
        assertThatThrownBy(() -> packets.publish(calendar.first().id(), "chair")).isInstanceOf(Refusal.class)
            .hasMessageContaining("cancelled");
    }

    @Test
    void eachMemberAndTheDirectorAreMailedEachVersionOnceWithThePdf() throws Exception {
        packets.publish(calendar.first().id(), "chair");
        assertThat(mailed(calendar.first(), 1)).isEmpty();
        time.settle();
        time.settle();
        assertThat(mailed(calendar.first(), 1)).hasSize(8).doesNotHaveDuplicates().contains("board-7@alliance.example",
                "chair@alliance.example", "director@alliance.example");

        String number = cases.scheduledOn(calendar.first());
        packets.publish(calendar.first().id(), "chair");
        time.settle();

        assertThat(mailed(calendar.first(), 1)).hasSize(8);
        assertThat(mailed(calendar.first(), 2)).hasSize(8);
        MimeMultipart parts = (MimeMultipart) new MimeMessage(null,
                new ByteArrayInputStream(mailToTheChair(calendar.first(), 2))).getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Avery Chen", "New on the agenda", number,
                path(calendar.first()));
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf").contains("version-2.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(packets.pdf(calendar.first().id(), 2));
    }

    @Test
    void nobodyIsMailedAPacketWithoutBusinessThatIsPublishedByItself() {
        // What earlier tests left on every agenda.
        cases.endWhatIsOpen();
        jdbc.sql("update vote set closed_at = closed_at - interval '9 years' where meeting_id is null").update();
        jdbc.sql("update approval_condition set done_at = now() where done_at is null").update();
        jdbc.sql("update determination set outcome = 'continue' where outcome is null").update();

        time.moveTo(calendar.first().start().minus(Duration.ofDays(7)));
        assertThat(numbers(calendar.first())).containsExactly(1);
        assertThat(mailed(calendar.first(), 1)).isEmpty();

        cases.scheduledOn(calendar.first());
        packets.publish(calendar.first().id(), "chair");
        time.settle();
        assertThat(mailed(calendar.first(), 2)).hasSize(8);
    }

    @Test
    void packetOfAMeetingThatIsCancelledIsNotMailed() {
        packets.publish(calendar.first().id(), "chair");
        calendar.cancel(calendar.first());
        time.settle();

        assertThat(mailed(calendar.first(), 1)).isEmpty();
        assertThat(mailed(calendar.first(), 2)).isEmpty();
    }

    @Test
    void voteThatOpensAfterwardsPublishesTheNextVersionOnce() throws Exception {
        time.moveTo(calendar.first().start().minus(Duration.ofDays(3)));
        assertThat(numbers(calendar.first())).containsExactly(1);

        String number = cases.scheduledOn(calendar.first());
        time.settle();

        assertThat(votes.latest(number).orElseThrow().isOpen()).isTrue();
        assertThat(numbers(calendar.first())).containsExactly(2, 1);
        assertThat(page(calendar.first())).contains("version 2", number).doesNotContain("Changed since", "Publish version");
        assertThat(mailed(calendar.first(), 2)).hasSize(8);
        time.passes(Duration.ofDays(1));
        assertThat(numbers(calendar.first())).containsExactly(2, 1);
    }

    @Test
    void movedMeetingIsPublishedAndMailedWithItsNewDateAndPlaceOnce() {
        packets.publish(calendar.first().id(), "chair");
        time.settle();
        Instant start = calendar.first().start().plus(Duration.ofDays(1));

        calendar.move(calendar.first(), start);
        calendar.move(calendar.first(), start);
        time.settle();
        time.settle();

        assertThat(numbers(calendar.first())).containsExactly(2, 1);
        assertThat(packets.newest(calendar.first().id()).orElseThrow().packet().start()).isEqualTo(start);
        assertThat(packets.editions(calendar.first().id()).get(0).changes()).anyMatch(change -> change.contains("was moved from"));
        assertThat(mailed(calendar.first(), 2)).hasSize(8);
        calendar.move(calendar.first(), start);
        time.settle();
        assertThat(numbers(calendar.first())).containsExactly(2, 1);
    }

    @Test
    void whoWasMailedAPacketIsToldThatItsMeetingIsCancelled() {
        cases.scheduledOn(calendar.first());
        packets.publish(calendar.first().id(), "chair");
        time.settle();

        calendar.cancel(calendar.first());
        time.settle();
        time.settle();

        assertThat(numbers(calendar.first())).containsExactly(2, 1);
        assertThat(packets.editions(calendar.first().id()).get(0).changes()).containsExactly("The meeting was cancelled.");
        assertThat(mailed(calendar.first(), 2)).hasSize(8);
        assertThat(new String(mailToTheChair(calendar.first(), 2), StandardCharsets.UTF_8)).contains("No Board meeting on", "was cancelled").doesNotContain("application/pdf");
    }

    @Test
    void packetThatFailsKeepsNoOtherWaitingAndTheHealthTells() {
        time.moveTo(calendar.first().start().minus(Duration.ofDays(3)));
        Meeting next = calendar.add(calendar.first().start().plus(Duration.ofDays(1)));
        Meeting broken = calendar.first();
        String content = jdbc.sql("select content from packet_version where meeting_id = ?").param(broken.id()).query(String.class).single();
        jdbc.sql("update packet_version set content = '{' where meeting_id = ?").param(broken.id()).update();
        try {
            calendar.move(broken, broken.start().plusSeconds(60));
            time.settle();

            assertThat(numbers(next)).containsExactly(1);
            assertThat(numbers(broken)).containsExactly(1);
            assertThat(health.health().getDetails().get("failed")).isEqualTo(List.of(broken.id()));
        }
        finally {
            jdbc.sql("update packet_version set content = ? where meeting_id = ?").params(content, broken.id()).update();
        }
        time.passes(Duration.ofHours(1));
        assertThat(numbers(broken)).containsExactly(2, 1);
        assertThat(health.health().getDetails().get("failed")).isEqualTo(List.of());
    }

}
