package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderHeadingFormsTest {

    @ParameterizedTest
    @ValueSource(strings = { "%s\n", "%s\n\n", "# %s\n", "### %s ###\n\n", "**%s**\n", "**%s:**\n", "*%s*\n", "__%s__\n",
            "1. %s\n", "2) %s\n", "(a) %s\n", "b) %s\n", "IV. %s\n", "1. **%s**\n", "## 1. %s\n", "%s:\n", "%s\n=====\n",
            "%s\n---\n", "%s: ", "**%s:** ", "**%s**: ", "- **%s:** ", "1. %s: ", "%s | ", "| %s | ", "%s \u2013 ",
            "Question 3: %s\n", "_%s_\n" })
    void headingIsFoundInEveryForm(String form) {
        assertHoldsAllFour(ReadingFixtures.read(ReadingFixtures.proposal(form)));
    }

    @Test
    void headingInCapitalsIsFound() {
        String body = "STATEMENT OF NEED\n" + ReadingFixtures.NEED + "\n\nACTIVITIES\n" + ReadingFixtures.ACTIVITIES
                + "\n\nANNUAL REVIEW:\n" + ReadingFixtures.CONTINUATION + "\n\n4. RESOURCES\n" + ReadingFixtures.RESOURCES;

        assertHoldsAllFour(ReadingFixtures.read(body));
    }

    @Test
    void tightLinesWithoutGapsAreDivided() {
        String body = ReadingFixtures.proposal("%s: ").replace("\n\n", "\n");

        assertHoldsAllFour(ReadingFixtures.read(body.replace("\nMika Stone, Harbor\n", "")));
    }

    @Test
    void innerLinesAndListsAreKeptAsReceived() {
        String text = "We plan:\n\n- five calls\n  with guests\n- a handbook\n\nExamples include:\n1. Monthly calls\n2. "
                + "Shared sheets";

        Passage found = ReadingFixtures.passage("# Activities\n\n" + text + "\n\n# Budget\nNone", Part.ACTIVITIES);

        assertThat(found.text()).isEqualTo(text);
    }

    @Test
    void strangeHeadingOfTheSameFormEndsAPart() {
        String body = "## Need\nSix tapes.\n\n## Who wrote this\nTam and Kit\n\n## Activities\nFour calls.\n\n### "
                + "Spring\nTapes.\n";
        Map<Part, Passage> found = ReadingFixtures.read(body).passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("Six tapes.");
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("Four calls.\n\n### Spring\nTapes.");
    }

    @Test
    void strangeBareTitleEndsAPartOnlyBetweenParagraphs() {
        String body = "Statement of need\nSix tapes fade.\n\nProposed leads\nTam Reyes and Kit Vale will take turns.\n\n"
                + "Planned activities\nFour calls\nOne Sheet\nTwo visits.";
        Map<Part, Passage> found = ReadingFixtures.read(body).passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("Six tapes fade.");
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("Four calls\nOne Sheet\nTwo visits.");
    }

    @Test
    void wordOfAHeadingInsideASentenceDividesNothing() {
        String body = "Statement of need\nThe libraries have a\nNeed for help with\nResources\nand time. On Monday "
                + "we\nwrote: help.";

        assertThat(ReadingFixtures.read(body).passages()).containsOnlyKeys(Part.NEED);
    }

    @Test
    void tableRowsOfOtherMattersEndTheAnswer() {
        String body = "Topic | Maps\nNeed | Six tapes fade.\n| --- | --- |\nLeads | Tam\nResources | None";
        Map<Part, Passage> found = ReadingFixtures.read(body).passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("Six tapes fade.");
        assertThat(found.get(Part.RESOURCES).text()).isEqualTo("None");
    }

    @Test
    void endlessLinesAreReadInTime() {
        for (String piece : List.of("a", "#", "*", "_", "|", ": ", "1. ", "- ", "need ", "=", "[", "> ", ".", " \u2013 ")) {
            String line = piece.repeat(200_000 / piece.length());
            String lines = (piece + "\n").repeat(60_000 / (piece.length() + 1));
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> ReadingFixtures.read(line));
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> ReadingFixtures.read(lines));
        }
    }

    private static void assertHoldsAllFour(Reading reading) {
        Map<Part, Passage> found = reading.passages();
        assertThat(found).containsOnlyKeys(Part.NEED, Part.ACTIVITIES, Part.CONTINUATION, Part.RESOURCES);
        assertThat(found.values()).allMatch(Passage::complete).allMatch(Passage::confirmed);
        assertThat(found.get(Part.NEED).text()).isEqualTo(ReadingFixtures.NEED);
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo(ReadingFixtures.ACTIVITIES);
        assertThat(found.get(Part.CONTINUATION).text()).isEqualTo(ReadingFixtures.CONTINUATION);
        assertThat(found.get(Part.RESOURCES).text()).isEqualTo(ReadingFixtures.RESOURCES);
    }

    /** So a PDF comes out that has no empty lines and no larger or bolder letters. */
    @ParameterizedTest
    @ValueSource(strings = { "Statement of need", "Need" })
    void headingOfOneWordIsFoundWithoutAnyGapWhereAnotherStandsSoToo(String first) {
        Reading reading = ReadingFixtures.read("We propose a community on maps.\n" + first + "\nMaps fade in all our drawers, and nobody\nknows "
                + "how to keep them.\nContinuation\nEach May the members vote.\nBudget\nNone.\n");

        assertThat(reading.passages()).containsOnlyKeys(Part.NEED, Part.CONTINUATION, Part.RESOURCES);
        assertThat(reading.passages().get(Part.CONTINUATION).text()).isEqualTo("Each May the members vote.");
        assertThat(reading.passages().get(Part.CONTINUATION).confirmed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Statement of need\nMaps fade.\nThree things worry us.\nMembership\nContinuation\nBudget\n",
            "Statement of need\nMaps fade, and we ask who pays for the\nContinuation\nof the work of so many years.\n",
            "Maps fade in all our drawers.\nContinuation\nof their keeping is what the need for\nus is.\n" })
    void oneWordOfAParagraphOrAListIsNoHeading(String text) {
        assertThat(ReadingFixtures.read(text).passages()).doesNotContainKeys(Part.CONTINUATION, Part.MEMBERSHIP);
    }

}
