package org.alliance.communities.proposal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
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

    @Test
    void sameSentenceIsFlaggedOnceWhenItStandsOnTheLineOfItsHeading() {
        assertThat(ReadingFixtures.read("Additional standards: The Code of Conduct does not apply here.").flags())
            .containsExactly(new Flag("standards", "lessens-code", "The Code of Conduct does not apply here."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Here is our proposal: https://docs.google.com/document/d/maps/edit",
            "Need: see https://docs.google.com/document/d/maps/edit", "Our draft: <https://docs.google.com/document/d/maps/edit>." })
    void linkInThePlaceOfAProposalIsFlagged(String text) {
        assertThat(ReadingFixtures.read(text).flags())
            .contains(new Flag("", Flag.ONLY_LINKED, "https://docs.google.com/document/d/maps/edit"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Need: maps fade, see our draft https://docs.google.com/document/d/maps/edit for all that happened to them "
            + "in the last ten years.", "Good morning.\n\nTam\nhttps://orchard.example" })
    void linkBesideAnAnswerOrInASignatureIsNot(String text) {
        assertThat(ReadingFixtures.read(text).flags()).isEmpty();
    }

    @Test
    void unreadableAttachmentIsFlaggedWithItsNameAndTheReason() {
        ReadMail mail = MailReader.read("From: Tam <t.reyes@orchard.example>\r\nSubject: Maps\r\n\r\nNeed: maps fade.\r\n".getBytes(UTF_8))
            .withDocuments(List.of(), List.of(new ReadMail.Unreadable("attachment charter.pdf", "it is encrypted")));

        assertThat(ProposalReader.read(mail).flags())
            .containsExactly(new Flag("", Flag.UNREADABLE, "attachment charter.pdf, because it is encrypted"));
    }

}
