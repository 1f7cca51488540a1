package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.board.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which a member votes, in the hands of members, scanners and others. */
class BallotPagesTests extends CaseTest {

    private static final Principal BOARD_7 = () -> "board-7";

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    private String number;

    private String link;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        number = cases.inVoteFor(calendar.first());
        link = linkIn("ballot-link");
    }

    private String linkIn(String kind) {
        Matcher found = Pattern.compile("/ballots/\\w+").matcher(post.on(number, kind).stream()
            .filter(letter -> letter.to().equals("board-7@alliance.example")).findFirst().orElseThrow().body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static MockHttpServletRequestBuilder posted(String path) {
        return request(HttpMethod.POST, path);
    }

    private Position counted() {
        return votes.latest(number).orElseThrow().ballotOf("board-7").orElseThrow().position();
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "HEAD" })
    void scannerThatFollowsTheLinkCastsNothing(String method) throws Exception {
        for (int times = 0; times < 3; times++) {
            browser.perform(request(HttpMethod.valueOf(method), link).param("ballot", "approve")).andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"));
        }

        assertThat(votes.latest(number).orElseThrow().ballots()).isEmpty();
        browser.perform(posted(link).param("ballot", "approve")).andExpect(content().string(containsString("is recorded: approve")));
    }

    @Test
    void usedLinkShowsASentenceAndNoBallot() throws Exception {
        browser.perform(posted(link).param("ballot", "decline").param("reason", "Too costly."));

        browser.perform(get(link)).andExpect(content().string(allOf(containsString("has been used"),
                not(containsString("Too costly.")), not(containsString("<form class")))));
        browser.perform(posted(link).param("ballot", "approve")).andExpect(content().string(containsString("has been used")));
        assertThat(counted()).isEqualTo(Position.DECLINE);
    }

    @Test
    void linkToChangeShowsNobodyTheEarlierBallot() throws Exception {
        browser.perform(posted(link).param("ballot", "decline").param("reason", "Too costly."));

        browser.perform(get(linkIn("ballot-confirmed"))).andExpect(content().string(allOf(
                containsString("What you say now replaces it"),
                containsString(proposals.get(number).title()), not(containsString("Too costly.")))));
    }

    @Test
    void refusedBallotKeepsWhatWasTyped() throws Exception {
        browser.perform(posted(link).param("ballot", "perhaps").param("reason", "Too <b>costly</b>."))
            .andExpect(content().string(allOf(containsString("A ballot is approve, decline, abstain or recuse."),
                    containsString("Too &lt;b&gt;costly&lt;/b&gt;."))));
        browser.perform(posted(link).param("ballot", "decline")).andExpect(content().string(containsString("needs a reason")));
    }

    @Test
    void ownPageShowsOnesOwnBallotsAndNoOthers() throws Exception {
        box.castOnPage(number, "board-6", "decline", "Reason of the sixth.");
        browser.perform(posted("/votes/" + number).principal(BOARD_7).param("ballot", "abstain").param("reason", "My reason."));

        browser.perform(get("/votes/" + number).principal(BOARD_7)).andExpect(content().string(allOf(
                containsString("My reason."), containsString("Change my ballot"), not(containsString("Reason of the sixth.")))));
    }

    @Test
    void ownPageStaysReadableAfterClosing() throws Exception {
        box.castOnPage(number, "board-7", "abstain", "My reason.");
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "return");

        browser.perform(get("/votes/" + number).principal(BOARD_7)).andExpect(content().string(allOf(
                containsString("My reason."), containsString("takes no ballot of yours"))));
    }

}
