package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.Resubmissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dossier shows where each part was found, all its versions, and what waits for a person's word. */
class DossierPageTests extends CaseTest {

    private static final String QUESTION = "This is no answer";

    @Autowired
    private PassageDesk passages;

    @Autowired
    private Resubmissions resubmissions;

    private String dossier(String number, String login, String group) throws Exception {
        return pages.read("/dossiers/" + number, Pages.as(login, group));
    }

    @Test
    void guessedPassageIsPutBeforeCentralStaffAndTheChairOnly() throws Exception {
        String number = cases.proposalWith("Nobody knows how to keep maps.\n\nWe will meet every month on Zoom.");

        assertThat(dossier(number, "staff-1", "central-staff")).contains(QUESTION, "Nobody knows how to keep maps.",
                "in the text, without a heading");
        assertThat(dossier(number, "chair", "board-chair")).contains(QUESTION);
        assertThat(dossier(number, "director", "executive-director")).doesNotContain(QUESTION);
    }

    @Test
    void oneClickOfTheChairRejectsAPassageAndTheDossierTellsSo() throws Exception {
        String number = cases.proposalWith("Nobody knows how to keep maps.\n\nWe will meet every month on Zoom.");
        long need = passages.of(number).stream().filter(one -> one.part() == Part.NEED).findFirst().orElseThrow().id();

        pages.perform(post("/dossiers/" + number + "/passages/" + need).param("right", "false").with(csrf())
            .with(Pages.as("chair", "board-chair")))
            .andExpect(status().is3xxRedirection());

        assertThat(proposals.get(number).missing()).contains(Part.NEED);
        assertThat(dossier(number, "chair", "board-chair")).contains("Rejected by", "Nobody knows how to keep maps.");
    }

    @Test
    void memberOfTheBoardWithoutTheChairJudgesNoPassage() throws Exception {
        String number = cases.proposalWith("Nobody knows how to keep maps.");

        pages.perform(post("/dossiers/" + number + "/passages/1").param("right", "true").with(csrf())
            .with(Pages.as("board-2", "board")))
            .andExpect(status().isForbidden());
    }

    @Test
    void centralStaffUndoesALinkOnTheDossierAndNobodyElseIsOffered() throws Exception {
        String earlier = cases.completeProposal();
        cases.withdrawn(earlier);
        String again = cases.completeProposal();
        resubmissions.link(again, earlier, "staff-1");

        assertThat(dossier(again, "chair", "board-chair")).contains(earlier).doesNotContain("Undo the link");
        assertThat(dossier(again, "staff-1", "central-staff")).contains("Undo the link");
        pages.perform(post("/dossiers/" + again + "/earlier/undoing").param("reason", "It is about maps.").with(csrf())
            .with(Pages.as("staff-1", "central-staff")))
            .andExpect(status().is3xxRedirection());

        assertThat(dossier(again, "staff-1", "central-staff")).contains("after all: It is about maps.")
            .doesNotContain("Undo the link");
    }

    @Test
    void bothVersionsAndTheTextOfASenderAreShownAsText() throws Exception {
        String number = cases.incompleteProposal();
        cases.reply(number, Cases.PROPOSER, "Additional resources\nOne <b>scanner</b> for ${7*7} [[${7*7}]].");
        cases.reply(number, Cases.PROPOSER, "Additional resources\nTwo scanners.");

        assertThat(dossier(number, "staff-1", "central-staff")).contains("Two scanners.", "One other version",
                "One &lt;b&gt;scanner&lt;/b&gt; for ${7*7} [[${7*7}]].").doesNotContain("49.");
    }

}
