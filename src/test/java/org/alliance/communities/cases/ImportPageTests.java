package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import org.alliance.communities.board.BoardCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The way of a calendar file over the pages: compare, tick, look, take over. */
class ImportPageTests extends CaseTest {

    private static final String PATH = "/board/meetings/import";

    private static final Pattern TICK = Pattern.compile("name=\"pick\" value=\"([^\"]+)\"");

    @Autowired
    private BoardCalendar board;

    private Instant free;

    @BeforeEach
    void openPages() {
        free = calendar.second().start().plus(Duration.ofDays(12));
        jdbc.sql("update board_meeting set source = null").update();
    }

    private ResultActions as(String group, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(csrf()).with(Pages.as("staff-1", group)));
    }

    private ResultActions upload(String content) throws Exception {
        return as("central-staff", multipart(PATH + "/file")
            .file(new MockMultipartFile("file", "<b>board</b>.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8))));
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return Pages.text(as("central-staff", request));
    }

    private String file(String... lines) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:page@x\r\nDTSTART:"
                + DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(free) + "\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static List<String> ticks(String page) {
        return TICK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void fileIsComparedLookedAtAndTakenOver() throws Exception {
        upload(file("SUMMARY:Spring meeting", "LOCATION:Room 9")).andExpect(redirectedUrl(PATH));
        String page = text(get(PATH));
        assertThat(page).contains("Spring meeting", "Room 9", "See what taking over would do");
        String pick = ticks(page).get(0);

        String look = text(post(PATH + "/look").param("pick", pick));
        assertThat(look).contains("Nothing is saved yet", "Room 9", "What it would do", "Take this over");
        assertThat(board.meetings().after(time.now(), 100)).noneMatch(meeting -> meeting.start().equals(free));

        as("central-staff", post(PATH + "/confirm").param("pick", pick).param("seen", String.valueOf(board.version())))
            .andExpect(flash().attribute("done", "One entry is taken over. Open deadlines have followed."));
        assertThat(board.all()).anyMatch(meeting -> meeting.start().equals(free) && meeting.place().equals("Room 9"));
        assertThat(text(get(PATH))).doesNotContain("Suggested by");
    }

    @Test
    void textOfAFileIsOnlyEverShown() throws Exception {
        upload(file("SUMMARY:<script>alert(1)</script>${7*7}", "LOCATION:<img src=x onerror=alert(1)>"));
        String page = text(get(PATH));

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}", "&lt;img src=x", "&lt;b&gt;board&lt;/b&gt;.ics")
            .doesNotContain("<script>alert", "<img src=x", "<b>board");
        assertThat(text(post(PATH + "/look").param("pick", ticks(page).get(0)))).doesNotContain("<img src=x");
    }

    @Test
    void whatCannotBeTakenHasAReasonAndNoTick() throws Exception {
        upload("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Retreat\r\nDTSTART;VALUE=DATE:29990101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        String page = text(get(PATH));

        assertThat(page).contains("Retreat", "It has a day but no time of day.");
        assertThat(ticks(page)).isEmpty();
    }

    @Test
    void whoTicksNothingOrSomethingElseThanIsSuggestedIsToldSo() throws Exception {
        upload(file());

        as("central-staff", post(PATH + "/look")).andExpect(flash().attribute("refused", containsString("Please tick")));
        as("central-staff", post(PATH + "/confirm").param("pick", "x").param("seen", String.valueOf(board.version())))
            .andExpect(flash().attribute("refused", containsString("nothing was saved")));
        as("central-staff", post(PATH + "/discard")).andExpect(flash().attribute("done", "Nothing was changed."));
        assertThat(text(get(PATH))).doesNotContain("Suggested by");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://calendar.example/x.ics", "file:///etc/passwd", "https://user:pw@calendar.example/",
        "https://calendar.example:8443/", "x y" })
    void addressOfNoServerOfTheWebIsNotRead(String address) throws Exception {
        as("board-chair", post(PATH + "/address").param("address", address)).andExpect(redirectedUrl(PATH))
            .andExpect(flash().attribute("refused", containsString("begins with https://")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://127.0.0.1/x.ics", "https://localhost/x.ics", "https://169.254.169.254/latest", "https://10.0.0.1/",
        "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[fd12::1]/", "https://[fe80::1]/" })
    void addressWithinAPrivateNetworkIsNotEvenTried(String address) throws Exception {
        as("board-chair", post(PATH + "/address").param("address", address)).andExpect(redirectedUrl(PATH))
            .andExpect(flash().attribute("refused", "This address leads into a private network, from which nothing is read."));
    }

    @Test
    void onlyTheChairAndStaffImport() throws Exception {
        for (String group : List.of("board", "executive-director", "camunda-admin")) {
            as(group, get(PATH)).andExpect(status().isForbidden());
            as(group, post(PATH + "/confirm").param("seen", "0")).andExpect(status().isForbidden());
        }
        as("board-chair", get(PATH)).andExpect(status().isOk());
    }

}
