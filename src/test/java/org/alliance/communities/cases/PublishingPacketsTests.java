package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.Edition;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A packet follows what is known until it is published; what was published stays. */
class PublishingPacketsTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    private TransactionTemplate transaction;

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
