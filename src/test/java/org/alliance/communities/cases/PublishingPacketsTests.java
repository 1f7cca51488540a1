package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.Edition;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A packet follows what is known until it is published; what was published stays. */
class PublishingPacketsTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("packetsHealthIndicator")
    private HealthIndicator health;

    private MockHttpServletRequestBuilder as(String login, String group, MockHttpServletRequestBuilder request) {
        return request.with(Pages.as(login, group)).with(csrf());
    }

    private static String path(Meeting meeting) {
        return "/board/meetings/" + meeting.id() + "/packet";
    }

    private String page(Meeting meeting) throws Exception {
        return pages.read(path(meeting), Pages.as("board-2", "board"));
    }

    private List<Integer> numbers(Meeting meeting) {
        return packets.editions(meeting.id()).stream().map(Edition::number).toList();
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
    void publishedVersionStaysAndWhatChangedSinceIsListedUntilTheNextVersion() throws Exception {
        String early = cases.scheduledOn(calendar.first());
        packets.publish(calendar.first().id(), "chair");
        byte[] frozen = packets.pdf(calendar.first().id(), 1);

        String late = cases.scheduledOn(calendar.first());
        cases.withdrawn(early);

        assertThat(page(calendar.first())).contains("Changed since version 1", "New on the agenda: Sound archives",
                "No longer on the agenda: Sound archives");
        assertThat(packets.newest(calendar.first().id()).orElseThrow().packet().items())
            .extracting(AgendaItem::key).contains(early).doesNotContain(late);
        pages.perform(as("chair", "board-chair", post(path(calendar.first())))).andExpect(status().is3xxRedirection());
        assertThat(numbers(calendar.first())).containsExactly(2, 1);
        assertThat(packets.editions(calendar.first().id()).get(0).changes())
            .anyMatch(change -> change.startsWith("New on the agenda") && change.contains(late));
        assertThat(packets.pdf(calendar.first().id(), 1)).isEqualTo(frozen);
        assertThat(page(calendar.first())).contains("version 2").doesNotContain("Changed since version 2");
    }

    @Test
    void movingAndCancellingTheMeetingAfterwardsIsTold() throws Exception {
        packets.publish(calendar.first().id(), "staff-1");

        calendar.move(calendar.first(), calendar.first().start().plus(Duration.ofDays(1)));
        assertThat(page(calendar.first())).contains("The meeting was moved from");
        calendar.cancel(calendar.first());

        assertThat(page(calendar.first())).contains("The meeting was cancelled.");
    }

    @Test
    void nothingIsPublishedWhenNothingHasChangedOrTheMeetingIsOver() {
        packets.publish(calendar.first().id(), "chair");

        assertThatThrownBy(() -> packets.publish(calendar.first().id(), "chair")).isInstanceOf(Refusal.class)
            .hasMessage("Nothing has changed since version 1.");
        time.moveTo(calendar.first().start());
        assertThatThrownBy(() -> packets.publish(calendar.first().id(), "chair")).isInstanceOf(Refusal.class)
            .hasMessageContaining("over");
    }

    @Test
    void twoWhoPublishAtTheSameTimePublishOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> publish = () -> {
            together.await();
            try {
                packets.publish(calendar.first().id(), "chair");
                return true;
            }
            catch (Refusal slower) {
                return false;
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = nodes.invokeAll(List.of(publish, publish));

            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        finally {
            nodes.shutdownNow();
        }
        assertThat(numbers(calendar.first())).containsExactly(1);
    }

    private List<String> mailed(Meeting meeting, int version) {
        return jdbc.sql("select recipient from mail_outbound where kind = 'packet' and dedupe_key like ? order by recipient")
            .param("packet/" + meeting.id() + "/" + version + "/%").query(String.class).list();
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
        byte[] raw = jdbc.sql("select mail_as_sent(mail_outbound) from mail_outbound where dedupe_key = ?")
            .param("packet/" + calendar.first().id() + "/2/chair@alliance.example").query(byte[].class).single();
        MimeMultipart parts = (MimeMultipart) new MimeMessage(null, new ByteArrayInputStream(raw)).getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Avery Chen", "New on the agenda", number,
                path(calendar.first()));
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf").contains("version-2.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(packets.pdf(calendar.first().id(), 2));
    }

    @Test
    void nobodyIsMailedAPacketWithoutBusinessThatIsPublishedByItself() {
        // What earlier tests left on every agenda.
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
        String raw = new String(jdbc.sql("select mail_as_sent(mail_outbound) from mail_outbound where dedupe_key = ?")
            .param("packet/" + calendar.first().id() + "/2/chair@alliance.example").query(byte[].class).single(), StandardCharsets.UTF_8);
        assertThat(raw).contains("No Board meeting on", "was cancelled").doesNotContain("application/pdf");
    }

    @Test
    void meetingThatIsMovedWhileItsPacketIsPrintedIsPrintedAnew() throws Exception {
        Meeting meeting = calendar.first();
        Instant moved = meeting.start().plus(Duration.ofDays(2));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Edition> published = transaction.execute(status -> {
                calendar.move(meeting, moved);
                Future<Edition> waiting = other.submit(() -> packets.publish(meeting.id(), "chair"));
                while (!waiting.isDone() && jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() == 0) {
                    Thread.onSpinWait();
                }
                return waiting;
            });

            assertThat(published.get().number()).isEqualTo(1);
        }
        finally {
            other.shutdownNow();
        }
        assertThat(packets.newest(meeting.id()).orElseThrow().packet().start()).isEqualTo(moved);
        time.settle();
        assertThat(numbers(meeting)).containsExactly(1);
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

    @Test
    void nextVersionIsOfferedOnlyWhenSomethingHasChanged() throws Exception {
        assertThat(keepersPage(calendar.first())).contains("Publish version 1 now");
        packets.publish(calendar.first().id(), "chair");
        assertThat(keepersPage(calendar.first())).doesNotContain("Publish version");

        cases.scheduledOn(calendar.first());

        assertThat(keepersPage(calendar.first())).contains("Publish version 2");
    }

    private String keepersPage(Meeting meeting) throws Exception {
        return pages.perform(as("chair", "board-chair", get(path(meeting)))).andReturn().getResponse().getContentAsString();
    }

    @Test
    void boardDirectorAndStaffReadThePacketAndNobodyElse() throws Exception {
        for (String group : List.of("board", "board-chair", "executive-director", "central-staff")) {
            pages.perform(as("someone", group, get(path(calendar.first())))).andExpect(status().isOk());
            pages.perform(as("someone", group, get(path(calendar.first()) + ".pdf"))).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        }
        pages.perform(as("advisor", "resource-advisor", get(path(calendar.first())))).andExpect(status().isForbidden());
        pages.perform(as("advisor", "resource-advisor", get(path(calendar.first()) + ".pdf")))
            .andExpect(status().isForbidden());
    }

    @Test
    void memberAndDirectorCannotPublish() throws Exception {
        for (String group : List.of("board", "executive-director", "resource-advisor")) {
            pages.perform(as("someone", group, post(path(calendar.first())))).andExpect(status().isForbidden());
        }

        assertThat(numbers(calendar.first())).isEmpty();
    }

    @Test
    void meetingOrVersionThatIsNotThereIsNotFound() throws Exception {
        pages.perform(as("chair", "board-chair", get("/board/meetings/987654/packet"))).andExpect(status().isNotFound());
        pages.perform(as("chair", "board-chair", get("/board/meetings/987654/packet.pdf"))).andExpect(status().isNotFound());
        pages.perform(as("chair", "board-chair", get(path(calendar.first()) + "?version=9"))).andExpect(status().isNotFound());
    }

}
