package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.alliance.communities.board.Conditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided stands on a page of its own: for every login without names of voters, for readers of dossiers with them. */
class DecisionPageTests extends CaseTest {

    @Autowired
    private Conditions conditions;

    private String page(String path, String login, String group) throws Exception {
        return pages.read(path, Pages.as(login, group));
    }

    private String approvedWithARecusal() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        steps.castBy(number, "board-6", "recuse", "My library sells tapes.");
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide", "conditions", "Name a second lead | Ann | 2130-03-01", "minutes",
                "Five <b>libraries</b> wait.");
        return number;
    }

    private String nameOf(String login) {
        return jdbc.sql("select name from person where login = ?").param(login).query(String.class).single();
    }

    @Test
    void readerOfTheDossierSeesOutcomeCountSeatsReasonsConditionsAndClauses() throws Exception {
        String number = approvedWithARecusal();

        assertThat(page("/decisions/" + number, "board-3", "board")).contains("approved", "Five &lt;b&gt;libraries&lt;/b&gt; wait.",
                "5 of 7 seats: 4 approve", "By seat", nameOf("board-2"), "My library sells tapes.", "Name a second lead",
                "1 March 2130", "open", "/policy#A12", "/dossiers/" + number);
        conditions.meet(number, Long.parseLong(conditions.of(number).get(0).id()), "Ann wrote.", "staff-1");
        assertThat(page("/decisions/" + number, "board-3", "board")).contains("met on ");
    }

    @Test
    void otherLoginSeesNeitherWhoVotedHowNorWhoProposed() throws Exception {
        String number = approvedWithARecusal();

        assertThat(page("/decisions/" + number, "advisor", "resource-advisor")).contains("5 of 7 seats: 4 approve")
            .doesNotContain("By seat", nameOf("board-2"), nameOf("board-6"), "sells tapes", Cases.PROPOSER, "/dossiers/");
    }

    @Test
    void strangerIsSentToTheLogin() throws Exception {
        String number = approvedWithARecusal();

        pages.perform(get("/decisions/" + number)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("**/login"));
        pages.perform(get("/decisions")).andExpect(status().is3xxRedirection());
    }

    @Test
    void undecidedProposalHasNoDecisionPageAndAnOpenVoteStaysHidden() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);

        pages.perform(get("/decisions/" + number).with(Pages.as("chair", "board")))
            .andExpect(status().isNotFound());
    }

    @Test
    void withdrawalInAnOpenVoteShowsNoCountAndNoSeats() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        cases.withdrawn(number);

        assertThat(page("/decisions/" + number, "board-3", "board")).contains("withdrawn", "The group has found another home.")
            .doesNotContain("The vote", "By seat", "as discussed");
        assertThat(page("/decisions/" + number, "advisor", "resource-advisor")).contains("withdrawn")
            .doesNotContain("another home", "Why it was withdrawn");
        assertThat(page("/decisions", "board-3", "board")).doesNotContain(number);
    }

    @Test
    void electronicVoteIsMarkedAsSuch() throws Exception {
        String number = cases.missed(calendar.second());
        steps.completes("chair", number, "resolve-overdue-review", "action", "vote-now", "reason", "Too late.");
        time.settle();
        steps.allCast(number, "decline", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");
        steps.closedBy(number, "chair", "decide");

        assertThat(page("/decisions/" + number, "board-3", "board")).contains("electronic vote, without a meeting",
                "later than the policy asks for", "No reasons were recorded");
    }

    @Test
    void listIsNewestFirstByYearAndPaged() throws Exception {
        String earlier = approvedWithARecusal();
        calendar.beginAnew();
        String later = approvedWithARecusal();
        int year = time.now().atZone(java.time.ZoneId.of("America/Los_Angeles")).getYear();

        String list = page("/decisions", "advisor", "resource-advisor");
        assertThat(list.indexOf(later)).isPositive().isLessThan(list.indexOf(earlier));
        assertThat(list).doesNotContain(Cases.PROPOSER);
        assertThat(page("/decisions?year=" + year, "advisor", "resource-advisor")).contains(later);
        assertThat(page("/decisions?year=1999", "advisor", "resource-advisor")).contains("Nothing has been decided");
        assertThat(page("/decisions?page=1000", "advisor", "resource-advisor")).doesNotContain(later);
        assertThat(page("/board/meetings", "advisor", "resource-advisor")).contains("/decisions");
    }

}
