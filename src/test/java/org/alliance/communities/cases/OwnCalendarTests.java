package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.alliance.communities.board.feed.FeedAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A calendar of one's own has one's own deadlines, for whoever has its address and as long as it counts. */
class OwnCalendarTests extends CaseTest {

    @Autowired
    private FeedAddresses addresses;

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(csrf()).with(user(login)));
    }

    private String fileOf(String login) throws Exception {
        return file("/calendar/" + addresses.renew(login) + ".ics");
    }

    private String file(String path) throws Exception {
        return Pages.text(pages.perform(get(path))).replace("\r\n ", "");
    }

    private static String utc(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(moment);
    }

    @Test
    void boardSeesTheLimitsOfAllOpenProposalsAndNoWordOfTheirTexts() throws Exception {
        String number = cases.completeProposal();

        String file = fileOf("board-2");

        assertThat(file.lines()).contains("UID:review-" + number + "@localhost",
                "SUMMARY:Review limit of " + number + ": " + proposals.get(number).title(),
                "DTSTART:" + utc(calendar.second().start()), "UID:board-meeting-" + calendar.first().id() + "@localhost",
                "URL:http://localhost:8080/dossiers/" + number);
        assertThat(file).doesNotContain("tapes", Cases.PROPOSER, "Stone");
    }

    @Test
    void limitFollowsTheCalendarAndGoesWithTheDecision() throws Exception {
        String number = cases.completeProposal();
        String path = "/calendar/" + addresses.renew("staff-1") + ".ics";
        calendar.cancel(calendar.first());

        assertThat(file(path)).containsSubsequence("UID:review-" + number, "DTSTART:" + utc(calendar.third().start()), "END:VEVENT");
        cases.withdrawn(number);

        assertThat(file(path)).doesNotContain(number);
    }

    @Test
    void missedLimitIsCalledSo() throws Exception {
        String number = cases.missed(calendar.second());

        assertThat(fileOf("chair")).contains("SUMMARY:Missed review limit of " + number);
    }

    @Test
    void othersSeeOnlyWhatIsTheirs() throws Exception {
        String own = cases.completeProposal();
        String foreign = cases.completeProposal();
        jdbc.sql("insert into proposal_lead (number, email) values (?, 'advisor@alliance.example')").param(own).update();

        assertThat(fileOf("advisor")).contains("UID:review-" + own).doesNotContain(foreign);
    }

    @Test
    void leadSeesTheDayOfTheYearlyDecision() throws Exception {
        jdbc.sql("""
                insert into community (slug, name, status, founded_on, next_determination)
                values ('own-calendar', 'Own calendar', 'active', date '2025-05-20', date '2999-05-20')
                """).update();
        jdbc.sql("insert into community_lead (slug, email, name) values ('own-calendar', 'advisor@alliance.example', 'Uma')").update();
        try {
            assertThat(fileOf("advisor").lines()).contains("UID:yearly-own-calendar-2999@localhost", "DTSTART;VALUE=DATE:29990520",
                    "SUMMARY:Yearly decision of Own calendar");
            assertThat(fileOf("staff-2")).doesNotContain("own-calendar");
        }
        finally {
            jdbc.sql("delete from community_lead where slug = 'own-calendar'").update();
            jdbc.sql("delete from community where slug = 'own-calendar'").update();
        }
    }

    @Test
    void addressIsShownOnceAndANewOneEndsIt() throws Exception {
        String first = made("board-3");
        assertThat(file(first)).contains("BEGIN:VCALENDAR");
        assertThat(page("board-3")).contains("Make a new address").doesNotContain(first);

        String second = made("board-3");

        pages.perform(get(first)).andExpect(status().isNotFound());
        assertThat(file(second)).contains("BEGIN:VCALENDAR");
        as("board-3", post("/calendar/end")).andExpect(flash().attributeExists("done"));
        pages.perform(get(second)).andExpect(status().isNotFound()).andExpect(header().string("Referrer-Policy", "no-referrer"));
        assertThat(page("board-3")).contains("Make an address");
    }

    private String made(String login) throws Exception {
        Object address = as(login, post("/calendar")).andReturn().getFlashMap().get("address");
        return URI.create(String.valueOf(address)).getPath();
    }

    private String page(String login) throws Exception {
        return as(login, get("/calendar")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void databaseKeepsNoSecretAndWhoHasLeftSeesNothing() throws Exception {
        String token = addresses.renew("board-7");
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from calendar_feed").query(String.class).list())
            .noneMatch(kept -> kept.contains(token));
        jdbc.sql("update person set active = false where login = 'board-7'").update();
        try {
            pages.perform(get("/calendar/" + token + ".ics")).andExpect(status().isNotFound());
        }
        finally {
            jdbc.sql("update person set active = true where login = 'board-7'").update();
        }
    }

    @Test
    void whoIsNotInTheDirectoryReadsWhyThereIsNoAddress() throws Exception {
        as("nobody", post("/calendar")).andExpect(flash().attribute("refused",
                "The directory of people does not know your login, so there are no cases of your own to show."));
        pages.perform(get("/calendar")).andExpect(status().is3xxRedirection());
    }

    @Test
    void proposerWithoutLoginFollowsTheirOwnLimitOnly() throws Exception {
        String own = cases.completeProposal();
        String foreign = cases.completeProposal();
        calendar.add(calendar.third().start().plus(Duration.ofDays(3)));

        String file = file("/proposals/" + proposals.get(own).pageToken() + ".ics");

        assertThat(file).contains("UID:review-" + own, "UID:board-meeting-" + calendar.first().id()).doesNotContain(foreign, "/dossiers/");
        pages.perform(get("/proposals/wrong.ics")).andExpect(status().isNotFound());
    }

}
