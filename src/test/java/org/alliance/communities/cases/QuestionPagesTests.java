package org.alliance.communities.cases;

import static org.alliance.communities.cases.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.proposal.QuestionDesk;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asking the proposer, and reading what came, in the browser and as JSON. */
class QuestionPagesTests extends CaseTest {

    private static final String WHO = "Who pays, and <b>how</b> long?";

    @Autowired
    private QuestionDesk questions;

    @ParameterizedTest
    @CsvSource({ "staff-1, central-staff", "director, executive-director", "chair, board-chair" })
    void officeAsksOnTheDossierAndACommaMakesNoSecondQuestion(String login, String group) throws Exception {
        String number = cases.completeProposal();
        assertThat(pages.read("/dossiers/" + number, as(login, group))).contains("Send to the proposer", "Nothing was asked.");

        pages.perform(post("/dossiers/" + number + "/questions").param("text", WHO).with(csrf()).with(as(login, group)))
            .andExpect(flash().attribute("done", "The proposer is asked by mail."));

        assertThat(pages.read("/dossiers/" + number, as(login, group))).contains("Who pays, and &lt;b&gt;how&lt;/b&gt; long?",
                "not answered yet").doesNotContain("Nothing was asked.");
        assertThat(questions.of(number)).hasSize(1);
    }

    @Test
    void memberOfTheBoardReadsWhatWasAskedAndAsksNothing() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of(WHO), "chair");

        assertThat(pages.read("/dossiers/" + number, as("board-2", "board"))).contains("Who pays")
            .doesNotContain("Send to the proposer", "Record the answer");
        pages.perform(post("/dossiers/" + number + "/questions").param("text", "And why?").with(csrf())
            .with(as("board-2", "board"))).andExpect(status().isForbidden());
        pages.perform(post("/api/proposals/" + number + "/questions").contentType(MediaType.APPLICATION_JSON)
            .content("{\"texts\":[\"And why?\"]}").with(csrf()).with(as("board-2", "board"))).andExpect(status().isForbidden());
    }

    @Test
    void blankQuestionIsRefusedWithASentenceOnTheDossier() throws Exception {
        String number = cases.completeProposal();

        pages.perform(post("/dossiers/" + number + "/questions").param("text", " ").with(csrf()).with(as("staff-1", "central-staff")))
            .andExpect(flash().attribute("refused", "Please write what you want to ask."));
    }

    @Test
    void dossierTellsHowLongAQuestionWaits() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of(WHO), "staff-1");

        assertThat(pages.read("/dossiers/" + number, as("staff-2", "central-staff"))).contains("not answered yet, waiting since today");
        time.passes(Duration.ofDays(12));
        assertThat(pages.read("/dossiers/" + number, as("staff-2", "central-staff"))).contains("not answered yet, waiting for 12 days");
    }

    @Test
    void answerStandsInTheDossierAndAboveTheFormOfTheConsultation() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of(WHO), "staff-1");
        cases.reply(number, Cases.PROPOSER, "The county <i>pays</i>.");

        assertThat(pages.read("/dossiers/" + number, as("director", "executive-director")))
            .contains("The county &lt;i&gt;pays&lt;/i&gt;.").doesNotContain("not answered yet");
        assertThat(pages.read("/dossiers/" + number + "/summary", as("director", "executive-director")))
            .contains("Questions to the proposer", "Who pays", "The county &lt;i&gt;pays&lt;/i&gt;.");
    }

    @Test
    void allThatStandsInTheMailIsForThoseWhoReadMails() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of(WHO), "staff-1");
        cases.reply(number, Cases.PROPOSER, "The county pays.", "", "On Monday the Board wrote:", "> a word of ours");

        for (RequestPostProcessor reader : List.of(as("director", "executive-director"), as("board-2", "board"))) {
            assertThat(pages.read("/dossiers/" + number, reader)).contains("The county pays.").doesNotContain("a word of ours");
            assertThat(pages.read("/api/proposals/" + number, reader)).contains("The county pays.").doesNotContain("a word of ours");
        }
        for (RequestPostProcessor reader : List.of(as("staff-1", "central-staff"), as("chair", "board-chair"))) {
            assertThat(pages.read("/dossiers/" + number, reader)).contains("a word of ours");
            assertThat(pages.read("/api/proposals/" + number, reader)).contains("a word of ours");
        }
    }

    @Test
    void answerByPhoneIsRecordedOnTheDossierByTheOneWhoHeardIt() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of(WHO), "staff-1");

        pages.perform(post("/dossiers/" + number + "/questions/" + questions.of(number).get(0).id() + "/answers")
            .param("text", "The county.").param("received", "by phone").with(csrf()).with(as("director", "executive-director")))
            .andExpect(flash().attribute("done", "The answer is recorded."));

        assertThat(pages.read("/dossiers/" + number, as("staff-1", "central-staff"))).contains("The county.", "by phone", "recorded by");
    }

    @Test
    void statusPageShowsTheQuestionWhileItIsOpenAndNeverTheAnswer() throws Exception {
        String number = cases.completeProposal();
        String link = "/proposals/" + proposals.get(number).pageToken();
        questions.ask(number, List.of(WHO), "staff-1");

        assertThat(pages.read(link, as("nobody", "nothing"))).contains("We ask you", "Central Staff", "Who pays")
            .doesNotContain("<b>how");
        cases.reply(number, Cases.PROPOSER, "The county pays.");

        assertThat(pages.read(link, as("nobody", "nothing"))).doesNotContain("We ask you", "Who pays", "county");
    }

    @Test
    void proposalAsJsonTellsWhatWasAskedByWhomAndWhatWasAnswered() throws Exception {
        String number = cases.completeProposal();

        pages.perform(post("/api/proposals/" + number + "/questions").contentType(MediaType.APPLICATION_JSON)
            .content("{\"texts\":[\"Who pays?\",\"Since when?\"]}").with(csrf()).with(as("staff-1", "central-staff")))
            .andExpect(jsonPath("$.questions.length()").value(2));
        cases.reply(number, Cases.PROPOSER, "The county, since May.");

        pages.perform(get("/api/proposals/" + number).with(as("board-2", "board")))
            .andExpect(jsonPath("$.questions[0].text").value("Who pays?"))
            .andExpect(jsonPath("$.questions[0].askedBy").value("staff-1"))
            .andExpect(jsonPath("$.questions[0].askedAt").value(Matchers.matchesPattern("....-..-..T.*[+-]..:..|.*Z")))
            .andExpect(jsonPath("$.questions[1].answers[0].text").value("The county, since May."))
            .andExpect(jsonPath("$.questions[1].answers[0].from").value(Cases.PROPOSER));
    }

}
