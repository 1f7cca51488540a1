package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderFlagsTest {

    @ParameterizedTest
    @ValueSource(strings = { "The Code of Conduct does not apply to our calls.", "We use house rules instead of the code.",
            "Guests are exempt from the code.", "Hosts may waive the code for a day.",
            "Our rules replace the Alliance Code of Conduct.",
            "Speakers need not follow the Code of Conduct." })
    void standardsThatLessenTheCodeAreFlagged(String sentence) {
        assertThat(ReadingFixtures.read("## Additional standards\nWe are kind. " + sentence + " We listen.").flags())
            .containsExactly(new Flag("standards", "lessens-code", sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Cameras stay off, in addition to the Code of Conduct.",
            "We do not replace the Code of Conduct.",
            "Nobody is exempt from the code.", "What is said in a call stays there." })
    void standardsThatAddToTheCodeAreNot(String sentence) {
        assertThat(ReadingFixtures.read("## Additional standards\n" + sentence).flags()).isEmpty();
    }

    @Test
    void lesseningSentenceIsFoundOutsideItsHeadingToo() {
        assertThat(ReadingFixtures.read("Dear Chair,\n\nwe start in May. In our chat the Code of Conduct\ndoes not apply.")
                .flags())
            .containsExactly(new Flag("standards", "lessens-code", "In our chat the Code of Conduct does not apply."));
        assertThat(ReadingFixtures.read("Fees do not apply.").flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Only cataloguers may join.", "Limited to directors.", "By invitation.",
            "Membership is restricted to twelve people." })
    void restrictionWithoutReasonIsFlagged(String sentence) {
        assertThat(ReadingFixtures.read("## Membership\n" + sentence).flags())
            .containsExactly(new Flag("membership", "restriction-without-reason", sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Only cataloguers may join, because we share patron records.",
            "Limited to directors. The reason is that salaries are discussed.", "Open to everyone.",
            "It is not limited to cataloguers.",
            "By invitation, so that new staff can speak freely." })
    void openOrReasonedMembershipIsNot(String sentence) {
        assertThat(ReadingFixtures.read("## Membership\n" + sentence).flags()).isEmpty();
    }

}
