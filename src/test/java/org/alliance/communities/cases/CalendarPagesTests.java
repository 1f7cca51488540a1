package org.alliance.communities.cases;

import static org.alliance.communities.cases.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who changes the calendar sees first what that does, and what was seen is what is saved. */
class CalendarPagesTests extends CaseTest {

    @Autowired
    private BoardCalendar board;

    @Autowired
    private AllianceTime alliance;

    private ResultActions chair(MockHttpServletRequestBuilder request) throws Exception {
        return as("board-chair", request);
    }

    private ResultActions as(String group, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(csrf()).with(Pages.as("chair", group)));
    }

    private String local(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(alliance.zone()).format(moment);
    }

    private static MockHttpServletRequestBuilder cancelling(String path, Meeting meeting) {
        return post(path).param("change", "cancel").param("meeting", String.valueOf(meeting.id()));
    }

    @Test
    void eachMeetingLeadsToItsPacketAndToItsChanges() throws Exception {
        assertThat(text(chair(get("/board/meetings")))).contains("Packet for " + alliance.show(calendar.first().start()),
                "See what moving it would do");
        assertThat(text(as("board", get("/board/meetings")))).doesNotContain("See what moving it would do");
    }

    @Test
    void everyoneReadsTheMeetingsAsAFileAndIsToldWhenNothingHasChanged() throws Exception {
        calendar.cancel(calendar.third());
        ResultActions file = pages.perform(get("/calendar.ics"));

        assertThat(text(file).lines()).contains("UID:board-meeting-" + calendar.first().id() + "@localhost", "STATUS:CANCELLED");
        String seen = file.andReturn().getResponse().getHeader("ETag");
        pages.perform(get("/calendar.ics").header("If-None-Match", seen)).andExpect(status().isNotModified());
        calendar.move(calendar.first(), calendar.first().start().plus(Duration.ofHours(2)));
        pages.perform(get("/calendar.ics").header("If-None-Match", seen)).andExpect(status().isOk());
    }

    @Test
    void whatCancellingWouldDoIsShownAndNothingIsSaved() throws Exception {
        String placed = cases.scheduledOn(calendar.first());
        String open = cases.completeProposal();

        String page = text(chair(cancelling("/board/meetings/look", calendar.first())));

        assertThat(page).contains(placed, "the Chair must place it anew", open, "may be decided as late as "
                + alliance.show(calendar.third().start()) + " instead of " + alliance.show(calendar.second().start()));
        assertThat(calendar.first().isCancelled()).isFalse();
        assertThat(proposals.get(open).deadline()).isEqualTo(calendar.second().start());
    }

    @Test
    void whatWasSeenIsSavedAndDeadlinesFollow() throws Exception {
        String open = cases.completeProposal();

        chair(cancelling("/board/meetings", calendar.first()).param("seen", String.valueOf(board.version())))
            .andExpect(status().is3xxRedirection());

        assertThat(calendar.first().isCancelled()).isTrue();
        assertThat(proposals.get(open).deadline()).isEqualTo(calendar.third().start());
    }

    @Test
    void whoLookedBeforeAnotherChangeSavesNothing() throws Exception {
        long seen = board.version();
        calendar.move(calendar.second(), calendar.second().start().plus(Duration.ofDays(1)));

        chair(cancelling("/board/meetings", calendar.first()).param("seen", String.valueOf(seen))).andExpect(flash()
            .attribute("refused", "Somebody has changed the calendar since you looked, so nothing was saved. "
                    + "Please look again at what this change would do."));

        assertThat(calendar.first().isCancelled()).isFalse();
    }

    @Test
    void timeThatTheClocksSkipIsRefused() throws Exception {
        Instant skipped = alliance.zone().getRules().nextTransition(alliance.moment(
                time.now().atZone(alliance.zone()).toLocalDate().withDayOfYear(1).plusYears(1).atStartOfDay())).getInstant();

        chair(post("/board/meetings/look").param("change", "add")
            .param("start", local(skipped.minusSeconds(60)).replaceFirst("T01:59", "T02:30")).param("place", "Online"))
            .andExpect(flash().attribute("refused",
                    "The clocks go forward that night and skip this time. Please choose another one."));
    }

    @Test
    void supposedCalendarShowsWhatWouldRunLateAndChangesNothing() throws Exception {
        String open = cases.completeProposal();
        long version = board.version();

        String page = text(as("board", get("/board/what-if").param("cancel", String.valueOf(calendar.first().id()))
            .param("start-" + calendar.third().id(), local(calendar.third().start().plus(Duration.ofDays(7))))));

        assertThat(page).contains("would be decided late", open,
                alliance.show(calendar.third().start().plus(Duration.ofDays(7))));
        assertThat(board.version()).isEqualTo(version);
        as("resource-advisor", get("/board/what-if")).andExpect(status().isForbidden());
    }

    @Test
    void supposedCalendarThatIsTooShortIsCalledSo() throws Exception {
        String tooShort = "The calendar would be too short: only 1 of the 2 meetings in which a review is counted would be ahead.";

        assertThat(text(as("board", get("/board/what-if").param("cancel", String.valueOf(calendar.first().id()),
                String.valueOf(calendar.second().id()))))).contains(tooShort);
        assertThat(text(as("board", get("/board/what-if").param("cancel", String.valueOf(calendar.first().id())))))
            .contains("What it would do").doesNotContain("too short");
        assertThat(text(chair(post("/board/meetings/look").param("change", "cancel")
            .param("meeting", String.valueOf(calendar.first().id()))))).doesNotContain("too short");
    }

    @Test
    void openProposalsStandByDeadlineWithWhatHasPassed() throws Exception {
        String earlier = cases.completeProposal();
        time.moveTo(calendar.first().start().plus(Duration.ofHours(1)));
        String later = cases.completeProposal();

        String page = text(as("executive-director", get("/board/deadlines")));

        assertThat(page).contains("meeting 1 of 2 has passed", "none of 2 meetings has passed", alliance.show(calendar.second().start()));
        assertThat(page.indexOf(earlier)).isBetween(0, page.indexOf(later));
    }

}
