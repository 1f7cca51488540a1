package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalReaderTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Proposal for a community of practice: sound archives | sound archives",
            "Proposal for a new community of practice: Maps | Maps", "New CoP - Maps | Maps",
            "New community of practice: Maps | Maps",
            "Re: AW: WG: Fwd: Maps | Maps", "RE[2]: Fw: Proposal: Maps | Maps",
            "Community of practice proposal: Maps | Maps",
            "Proposal to start a community of practice on sheet maps | sheet maps", "CoP proposal \u2013 Maps | Maps",
            "[EXT] Proposal for a community: Maps | Maps", "Proposal: \"Maps\" | Maps",
            "Community of Practice on Maps | Maps",
            "Maps and the community | Maps and the community", "Recent maps | Recent maps", "'' | Untitled proposal",
            "Re: | Untitled proposal", "Proposal | Untitled proposal",
            "Proposal for a new community of practice | Untitled proposal",
            "Proposals for maps | Proposals for maps", "Newspapers: a proposal | Newspapers: a proposal",
            "Re: The Board's decision on your proposal: Maps | Maps", "AW: We have your proposal: Maps | Maps",
            "Re: No decision on your proposal yet: Maps: old and new | Maps: old and new",
            "Community archives | Community archives", "Application for a CoP: Maps | Maps" })
    void titleIsTheSubjectWithoutItsLead(String subject, String title) {
        assertThat(ProposalReader.read(subject, List.of()).title()).isEqualTo(title);
    }

    @Test
    void titleTurnsNothingBesideItAround() {
        String turning = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c";

        assertThat(ProposalReader.read("\u202eRe: Old" + turning + " maps\u2067", List.of()).title()).isEqualTo("Old maps");
        assertThat(ProposalReader.read("Proposal: " + turning, List.of()).title()).isEqualTo("Untitled proposal");
        assertThat(ProposalReader.read("\u05de\u05e4\u05d5\u05ea", List.of()).title()).isEqualTo("\u05de\u05e4\u05d5\u05ea");
    }

    @Test
    void longTitleIsCutWithoutBreakingACharacter() {
        assertThat(ProposalReader.read("x".repeat(199) + "\ud83d\uddfa".repeat(3), List.of()).title())
                .isEqualTo("x".repeat(199) + "\u2026");
        assertThat(ProposalReader.read("Re: ".repeat(100_000), List.of()).title()).isEqualTo("Untitled proposal");
    }

    @Test
    void longTitleIsCutAfterAWord() {
        assertThat(ProposalReader.read("Maps and more, ".repeat(20), List.of()).title())
            .isEqualTo("Maps and more, ".repeat(13) + "Maps\u2026");
        assertThat(ProposalReader.read("y".repeat(196) + ", so COP-2026-001 and more", List.of()).title())
            .isEqualTo("y".repeat(196) + "\u2026");
        assertThat(ProposalReader.read("y".repeat(192) + " so COP-2026-001", List.of()).title())
            .isEqualTo("y".repeat(192) + " so\u2026");
    }

    @Test
    void titleThatFitsIsNotCut() {
        assertThat(ProposalReader.read("maps ".repeat(39) + "maps!", List.of()).title()).endsWith("maps maps!").hasSize(200);
    }

    @Test
    void markOfAGatewayHidesNeitherAnAnswerNorAForwardAndIsNone() {
        assertThat(ProposalReader.isAnswer("[EXTERNAL] RE: Maps")).isTrue();
        assertThat(ProposalReader.isAnswer("[EXTERNAL] FW: Maps")).isFalse();
        assertThat(ProposalReader.isAnswer("[EXTERNAL] Proposal: maps")).isFalse();
    }

}
