package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;

class ProposalReaderLetterTest {

    private static final String LETTER = """
            Dear Chair,

            we would like to start a community of practice on sheet maps.

            Each library catalogues its maps on its own,
            and the same mistakes are made again and again.

            We plan to meet every second month and to write a handbook together.

            Every June we will vote whether to continue. We need no additional resources.

            It is open to anyone at a member library.

            Kind regards,
            Tam Reyes
            """;

    @Test
    void paragraphsOfALetterAreGuesses() {
        Reading reading = ReadingFixtures.read(LETTER);

        assertThat(reading.passages().values()).allMatch(Passage::complete).noneMatch(Passage::confirmed)
            .extracting(Passage::source).containsOnly("body, in the text, without a heading");
        assertThat(reading.passages().get(Part.NEED).text())
            .isEqualTo("Each library catalogues its maps on its own,\nand the same mistakes are made again and again.");
        assertThat(reading.passages().get(Part.ACTIVITIES).text()).startsWith("We plan to meet").endsWith("together.");
        assertThat(reading.passages().get(Part.CONTINUATION).text())
                .isEqualTo("Every June we will vote whether to continue.");
        assertThat(reading.passages().get(Part.RESOURCES).text()).isEqualTo("We need no additional resources.");
        assertThat(reading.passages().get(Part.MEMBERSHIP).text()).startsWith("It is open");
    }

    @Test
    void letterWithoutTheMatterGivesNothing() {
        assertThat(ReadingFixtures.read("Dear Chair,\n\nthank you for the lovely meeting yesterday.\n\nTam").passages())
                .isEmpty();
        assertThat(ReadingFixtures.read("Could you tell me whether there is a budget we need to know of?").passages())
                .isEmpty();
    }

    @Test
    void textUnderHeadingsIsNotGuessedAgain() {
        String body = "## Need\nTapes fade.\n\n## Activities\nWe plan calls. Every June we vote whether to go on. We need "
                + "a budget.";

        assertThat(ReadingFixtures.read(body).passages()).containsOnlyKeys(Part.NEED, Part.ACTIVITIES);
    }

}
