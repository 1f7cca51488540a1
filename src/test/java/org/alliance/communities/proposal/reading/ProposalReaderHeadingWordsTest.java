package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderHeadingWordsTest {

    @ParameterizedTest
    @CsvSource({ "Statement of need, NEED", "Why is this community needed?, NEED", "The need, NEED",
            "Problem statement, NEED",
            "Needs, NEED", "Planned activities, ACTIVITIES", "Activities & impact, ACTIVITIES",
            "What we will do, ACTIVITIES",
            "Work plan, ACTIVITIES", "Resources + Activities, ACTIVITIES", "Intended impacts, ACTIVITIES",
            "Yearly continuation criteria, CONTINUATION", "Criteria/process for the annual determination, CONTINUATION",
            "How we decide each year whether to continue, CONTINUATION", "Annual review, CONTINUATION",
            "Resources beyond the standard support, RESOURCES", "What Alliance resources will we need?, RESOURCES",
            "Resources needed, RESOURCES", "Budget, RESOURCES", "Additional support requested, RESOURCES",
            "Alliance resources (optional), RESOURCES", "Additional community standards, STANDARDS",
            "Standards beyond the Code of Conduct, STANDARDS", "Membership, MEMBERSHIP", "Who may join, MEMBERSHIP",
            "Rationale for restricting membership, MEMBERSHIP", "Who can join and why, MEMBERSHIP", "Purpose, PURPOSE",
            "Our mission, PURPOSE", "Audience, AUDIENCE", "Who is it for?, AUDIENCE", "Community, AUDIENCE" })
    void headingThatNamesThePartIsConfirmed(String title, Part part) {
        Passage found = ReadingFixtures.passage("## " + title + "\n\nThis is what we say.", part);

        assertThat(found).isEqualTo(
                new Passage("This is what we say.", "body, under \"" + title + "\"", true, true));
    }

    @ParameterizedTest
    @CsvSource({ "Background, NEED", "Scope, NEED", "Motivation and background, NEED", "Introduction, NEED",
            "Rationale, NEED",
            "Objective, NEED", "Deliverables, ACTIVITIES", "Goals and deliverables, ACTIVITIES",
            "Current roadmap, ACTIVITIES",
            "In scope, ACTIVITIES", "Deliverables to the steering group, ACTIVITIES", "Exit criteria, CONTINUATION",
            "Timelines and Disbanding, CONTINUATION", "Measuring progress, CONTINUATION", "Sunset, CONTINUATION",
            "Staffing, RESOURCES", "Asks, RESOURCES", "Infrastructure, RESOURCES", "Stakeholders, AUDIENCE",
            "Interested parties, AUDIENCE", "Members, MEMBERSHIP", "Ground rules, STANDARDS" })
    void headingThatOnlyOftenMeansThePartIsAGuess(String title, Part part) {
        Passage found = ReadingFixtures.passage("## " + title + "\n\nThis is what we say.", part);

        assertThat(found).isEqualTo(
                new Passage("This is what we say.", "body, under \"" + title + "\"", true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Out of scope", "Non goals", "Contact", "Roles and chairs", "Meeting time", "Sound archives",
            "Assessment of learning in small libraries", "Review articles we admire greatly" })
    void headingOfOtherMattersIsNoPart(String title) {
        Reading reading = ReadingFixtures.read("## " + title + "\n\nThis is what we say.");

        assertThat(reading.passages().values()).noneMatch(Passage::confirmed);
        assertThat(reading.passages()).doesNotContainKeys(Part.NEED, Part.ACTIVITIES, Part.RESOURCES);
    }

    @Test
    void oneHeadingForSeveralPartsGivesItsTextToAllAsAGuess() {
        Map<Part, Passage> found = ReadingFixtures.read("### Proposed focus, intent, goals, and/or deliverables\n\nMaps.")
            .passages();

        assertThat(found).containsOnlyKeys(Part.NEED, Part.ACTIVITIES, Part.PURPOSE);
        assertThat(found.values()).noneMatch(Passage::confirmed).allMatch(Passage::complete);
    }

    @Test
    void looseWordsBelowTheNamedPartBelongToItsAnswer() {
        Map<Part, Passage> found = ReadingFixtures.read("# Activities\nCalls.\n\n## Goals\nA handbook.\n\n## Support\nPeer "
                + "help.")
            .passages();

        assertThat(found).containsOnlyKeys(Part.ACTIVITIES);
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("Calls.\n\n## Goals\nA handbook.\n\n## Support\nPeer help.");
    }

    @Test
    void namedHeadingBeatsALooseOneAndLooseOnesAddUp() {
        Map<Part, Passage> found = ReadingFixtures
            .read("## Background\nLong ago.\n\n## Statement of need\nSix tapes.\n\n## In scope\nMaps.\n\n## "
            + "Deliverables\nA handbook.")
            .passages();

        assertThat(found.get(Part.NEED)).isEqualTo(new Passage("Six tapes.", "body, under \"Statement of need\"", true,
                true));
        assertThat(found.get(Part.ACTIVITIES)).isEqualTo(
                new Passage("Maps.\n\nA handbook.", "body, under \"In scope\" and \"Deliverables\"", true, false));
    }

}
