package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;

/** Charters in the shapes that groups elsewhere have given theirs. */
class ProposalReaderShapesTest {

    @Test
    void scopeStakeholdersDeliverablesTimelinesAndDisbanding() {
        Map<Part, Passage> found = ReadingFixtures.read("""
                # Map Room Charter

                This charter follows the habits of the [guide].

                [guide]: /guide.md

                ## Scope

                Sheet maps that no catalogue shows.

                ### In scope

                - Sorting
                - Scanning, including:
                  - the large ones

                ### Out of scope

                - Globes

                ## Stakeholders

                The map rooms of three libraries.

                ## Deliverables

                One handbook.

                ## Roles and Organization Management

                Two chairs.

                ## Timelines and Disbanding

                We disband when the handbook is done.
                """).passages();

        assertThat(found).containsOnlyKeys(Part.NEED, Part.ACTIVITIES, Part.CONTINUATION, Part.AUDIENCE);
        assertThat(found.values()).noneMatch(Passage::confirmed);
        assertThat(found.get(Part.NEED).text()).isEqualTo("Sheet maps that no catalogue shows.");
        assertThat(found.get(Part.ACTIVITIES).text()).contains("the large ones", "One handbook.").doesNotContain("Globes");
        assertThat(found.get(Part.CONTINUATION).text()).isEqualTo("We disband when the handbook is done.");
    }

    @Test
    void specialPowersAndExitCriteria() {
        Map<Part, Passage> found = ReadingFixtures.read("## Scope\n\nMaps.\n\n## Special Powers\n\nNone\n\n## "
                + "Stakeholders\n\nAll.\n\n"
                + "## Exit Criteria\n\nDone when:\n\n1. Maps are sorted\n   and scanned.\n2. The list is out.\n").passages();

        assertThat(found).doesNotContainKey(Part.RESOURCES);
        assertThat(found.get(Part.NEED).text()).isEqualTo("Maps.");
        assertThat(found.get(Part.CONTINUATION).text()).isEqualTo("Done when:\n\n1. Maps are sorted\n   and scanned.\n2. "
                + "The list is out.");
    }

    @Test
    void backgroundFirstAndDeeperRelatedGroups() {
        Map<Part, Passage> found = ReadingFixtures.read("## Background\n\nMaps were bought in 1950.\n\n## "
                + "Stakeholders\n\n* Rooms\n\n"
                + "### Related groups\n\n* Globes\n\n## Deliverables\n\nA list.").passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("Maps were bought in 1950.");
        assertThat(found.get(Part.AUDIENCE).text()).contains("Globes");
    }

    @Test
    void objectiveGoalsNonGoalsAndInterestedParties() {
        Map<Part, Passage> found = ReadingFixtures.read("""
                ## Chairs
                * Ada

                ## Objective
                Make maps easy to find.

                ## Goals and Expected Outcomes
                * A list

                ## Non Goals
                * Globes

                ## Communications
                - A list server

                ## Interested Parties
                * Kit (Harbor)
                """).passages();

        assertThat(found.get(Part.NEED)).isEqualTo(new Passage("Make maps easy to find.", "body, under \"Objective\"", true,
                false));
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("* A list");
        assertThat(found.get(Part.AUDIENCE).text()).isEqualTo("* Kit (Harbor)");
        assertThat(found).doesNotContainKeys(Part.CONTINUATION, Part.RESOURCES);
    }

    @Test
    void missionRoadmapGovernanceAndLimitedMembers() {
        Reading reading = ReadingFixtures.read("## Introduction\nMaps matter.\n\n## Mission\nWe help.\nTo do that we will:\n"
                + "* **Listen.** And learn.\n\n#### In scope:\n* Maps\n\n#### Out of scope\n* Globes\n\n## Current "
                + "Roadmap\n* A list\n\n"
                + "## Governance\nBy consent.\n\n### Members\n\nUp to two from each library.\n\n## Reach out!\nWrite to "
                + "us.");

        assertThat(reading.passages().get(Part.PURPOSE).text()).endsWith("* **Listen.** And learn.");
        assertThat(reading.passages().get(Part.ACTIVITIES).text()).isEqualTo("* Maps\n\n* A list");
        assertThat(reading.passages().get(Part.MEMBERSHIP).text()).isEqualTo("Up to two from each library.");
        assertThat(reading.flags()).extracting(Flag::kind).containsExactly("restriction-without-reason");
    }

    @Test
    void backgroundBelowResponsibilities() {
        Map<Part, Passage> found = ReadingFixtures.read("## Introduction\nHello.\n\n## Responsibilities & Deliverables\n\n"
                + "### Background\nMaps fade.\n\n### Areas In-Scope\n- Maps\n\n## Deliverables to the Board - "
                + "Accountability\n- A list")
            .passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("Hello.\n\nMaps fade.");
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("- Maps\n\n- A list");
    }

    @Test
    void oneHeadingForThreePartsAndAHalfEmptyTable() {
        Map<Part, Passage> found = ReadingFixtures.read("### Proposed focus, intent, goals, and/or deliverables\n\nSorted "
                + "maps.\n\n"
                + "### List SIG Lead(s)\n * Ada\n\n### References\n| Reference | URL |\n|---|---|\n| Roadmap | |\n| Other "
                + "| x |\n").passages();

        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("Sorted maps.");
        assertThat(found.get(Part.NEED).text()).isEqualTo("Sorted maps.");
        assertThat(found).doesNotContainKeys(Part.CONTINUATION, Part.RESOURCES);
    }

    @Test
    void measuringProgressAndMembersToBeDecided() {
        Map<Part, Passage> found = ReadingFixtures.read("## Purpose and Scope\n\nTo sort maps.\n\n## What We Do\n\nWe "
                + "sort.\n\n"
                + "## Measuring Progress\n\n* Minutes\n\n## Join Us!\n\nWrite.\n\n## Current Members\n\n* TBD\n").passages();

        assertThat(found.get(Part.NEED).confirmed()).isFalse();
        assertThat(found.get(Part.CONTINUATION)).isEqualTo(
                new Passage("* Minutes", "body, under \"Measuring Progress\"", true, false));
        assertThat(found).doesNotContainKey(Part.MEMBERSHIP);
    }

    @Test
    void overviewAndObjectivesOnly() {
        Map<Part, Passage> found = ReadingFixtures.read("## Overview\n\nWe propose a map group.\n\n## Objectives\n\n- Sort "
                + "maps\n"
                + "## Committee Structure\n\n- **Chairs**: two.\n").passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo("We propose a map group.");
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("- Sort maps");
    }

    @Test
    void numberedHeadingsInMarkdownAndAssistance() {
        Map<Part, Passage> found = ReadingFixtures.read("#### Goals\n\nHelp.\n\n*Examples:*\n\n**Map Room**\n\nOne room.\n\n"
                + "#### Steps\n\n1. First\n1. Second\n\n1. #### Metrics\n1. Attendance\n\n#### Assistance\n\nA web page.")
                .passages();

        assertThat(found.get(Part.ACTIVITIES).text()).contains("1. First\n1. Second");
        assertThat(found.get(Part.CONTINUATION).text()).isEqualTo("1. Attendance");
        assertThat(found.get(Part.RESOURCES)).isEqualTo(new Passage("A web page.", "body, under \"Assistance\"", true,
                false));
    }

    @Test
    void proseWithNameAndDateInTheTitleLine() {
        Reading reading = ReadingFixtures.read("Map Interest Group Charter (200 words)    Ada Reed 20260302\n\nThere is "
                + "much confusion, "
                + "and each library sorts alone.\n\nThe group will organise itself through online meetings. It is proposed "
                + "that, while "
                + "membership is open to any library, key members are map rooms.");

        assertThat(reading.passages()).containsOnlyKeys(Part.NEED, Part.ACTIVITIES, Part.MEMBERSHIP);
        assertThat(reading.passages().values()).noneMatch(Passage::confirmed);
    }

    @Test
    void unfilledTemplate() {
        Map<Part, Passage> found = ReadingFixtures.read("**Statement of need**\n\n[Insert the need]\n\n**Planned "
                + "activities**\n\n"
                + "What will you do? What will change?\n\n**Continuation criteria**\n\nTBD\n\n**Alliance resources**\n\n")
                .passages();

        assertThat(found).hasSize(4);
        assertThat(found.values()).noneMatch(Passage::complete);
    }

    @Test
    void guideWithTopicPurposeCommunityAndResources() {
        Map<Part, Passage> found = ReadingFixtures.read("Topic: Sheet maps\n\nPurpose: To make a guide of good practice.\n\n"
                + "Community: Any map cataloguer.\n\nResources + Activities:\n\n- Hold a kickoff\n- Gather links\n")
                .passages();

        assertThat(found.get(Part.PURPOSE).text()).isEqualTo("To make a guide of good practice.");
        assertThat(found.get(Part.AUDIENCE).text()).isEqualTo("Any map cataloguer.");
        assertThat(found.get(Part.ACTIVITIES).text()).isEqualTo("- Hold a kickoff\n- Gather links");
        assertThat(found).doesNotContainKey(Part.RESOURCES);
    }

}
