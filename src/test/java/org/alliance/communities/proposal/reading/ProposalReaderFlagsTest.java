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

    @ParameterizedTest
    @ValueSource(strings = { "We do not replace the Code of Conduct, and hosts may waive it for a day.",
            "Nobody is exempt from the code, but guests need not follow it.",
            "We do not replace the code and sometimes suspend it.", "Hosts may waive the code, not replace it.",
            "The code does not apply if nobody is hurt.", "None of this is new; the code does not apply in chats." })
    void denialInAnotherClauseClearsNothing(String sentence) {
        assertThat(ReadingFixtures.read("## Additional standards\nWe are kind. " + sentence + " We listen.").flags())
            .containsExactly(new Flag("standards", "lessens-code", sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = { "We do not replace or waive the Code of Conduct.", "None of this replaces the code or suspends it.",
            "Nobody is exempt from the code, and nobody is above it.", "We add to the code; we do not relax it." })
    void denialInTheSameClauseClearsIt(String sentence) {
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

    /** The first sentence restricts; what sounds like a reason is one for something else, or none. */
    @ParameterizedTest
    @ValueSource(strings = { "Limited to directors. We have met since 2019.", "Limited to directors. The group exists since May.",
            "Only directors may join, and we meet in Salem because it is near.", "Only directors may join, which was so since 2019.",
            "Limited to large libraries such as the county library.", "By invitation. We write minutes so that nothing is lost.",
            "Limited to members who agree to keep silence.", "Leads may exclude members without giving reasons.",
            "Only directors may join; we use Zoom in order to save time.", "Reserved for directors. Because Salem is near, we meet there.",
            "Membership is restricted to twelve people. We hope to keep costs low.", "Only directors may join unless otherwise agreed.",
            "Limited to directors. Guests are welcome. The reason is that they ask well.",
            "It is not limited to cataloguers, but only directors may vote.", "At most ten people. Therefore we need no room." })
    void reasonForSomethingElseClearsNothing(String text) {
        assertThat(ReadingFixtures.read("## Membership\n" + text).flags()).hasSize(1)
            .allSatisfy(flag -> assertThat(text).startsWith(flag.text())).extracting(Flag::kind).containsOnly("restriction-without-reason");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Only cataloguers, archivists, and map librarians, because we share patron records.",
            "Since patron records are shared, only cataloguers may join.", "Only directors may join and vote because salaries are discussed.",
            "Because salaries are discussed and trust is needed, only directors may join.",
            "Salaries are discussed, so only directors may join.", "Salaries are discussed. Therefore only directors may join.",
            "Only cataloguers may join.\nReason: we share patron records.", "Limited to directors. This keeps the calls frank.",
            "- Limited to directors\n- At most ten people\n- The reason is that salaries are discussed", "Limited to directors, as the salaries are discussed.",
            "Limited to directors to protect what is said.", "Limited to directors. Because salaries are discussed.",
            "By invitation; otherwise new staff would not speak.", "Membership is by invitation since staff records are shown.",
            "Limited to directors. This is because only they know the salaries." })
    void honestReasonBesideTheRestrictionClearsIt(String text) {
        assertThat(ReadingFixtures.read("## Membership\n" + text).flags()).isEmpty();
    }

    @Test
    void reasonOfOneRestrictionIsNoneForTheOther() {
        assertThat(ReadingFixtures.read("## Membership\nOnly cataloguers may join, because we share records. We meet. At most ten.").flags())
            .containsExactly(new Flag("membership", "restriction-without-reason", "At most ten."));
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
