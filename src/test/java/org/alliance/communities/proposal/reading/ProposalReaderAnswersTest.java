package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail.MailText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "TBD", "tbd.", "To be decided", "This is to be decided later.", "[Insert your text]", "n/a",
            "N/A",
            "None", "...", "???", "-", "xxx", "[Describe the need] [max. 200 words]", "See attachment", "Not applicable",
            "Why is it needed? Who asked for it?" })
    void placeholderIsNoAnswer(String text) {
        Passage found = ReadingFixtures.passage("## Need\n\n" + text + "\n\n## Activities\nFour calls.", Part.NEED);

        assertThat(found.complete()).isFalse();
        assertThat(found.confirmed()).isTrue();
        assertThat(found.text()).isEqualTo(text.equals("-") ? "" : text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "None", "none needed", "n/a", "Nothing beyond the standard support", "No additional resources.",
            "No",
            "None." })
    void nothingIsAnAnswerToTheQuestionForResources(String text) {
        assertThat(ReadingFixtures.passage("## Resources\n\n" + text, Part.RESOURCES))
            .isEqualTo(new Passage(text, "body, under \"Resources\"", true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "TBD", "to be determined", "[amount]", "?" })
    void silenceIsNoAnswerToTheQuestionForResources(String text) {
        assertThat(ReadingFixtures.passage("## Resources\n\n" + text + "\n\n## Need\nTapes", Part.RESOURCES).complete())
                .isFalse();
    }

    @Test
    void markedLinkAndALongSentenceAboutLaterAreAnswers() {
        assertThat(ReadingFixtures.passage("## Need\nOur [survey](https://x.example) tells.", Part.NEED).complete())
                .isTrue();
        assertThat(ReadingFixtures.passage("## Need\nMuch is still to be decided, but tapes fade every day and nobody acts.",
                Part.NEED).complete()).isTrue();
    }

    @Test
    void bodyWinsOverAttachmentUnlessItLacksThePart() {
        List<MailText> texts = List.of(new MailText("body", "## Need\nTapes fade.\n\n## Activities\nTBD\n"),
                ReadingFixtures.attachment("old draft.md", "# Resources\nA million"),
                ReadingFixtures.attachment("charter.md", "# Need\nMaps fade.\n\n# Activities\nFour calls.\n\n# "
                + "Resources\nNone\n"));

        Reading reading = ProposalReader.read("Tapes", texts);

        assertThat(reading.passages().get(Part.NEED).text()).isEqualTo("Tapes fade.");
        assertThat(reading.passages().get(Part.ACTIVITIES))
            .isEqualTo(new Passage("Four calls.", "attachment charter.md, under \"Activities\"", true, true));
        assertThat(reading.passages().get(Part.RESOURCES).text()).isEqualTo("None");
    }

    @Test
    void bodyThatOnlyPointsToTheAttachmentLeavesItTheWord() {
        List<MailText> texts = List.of(new MailText("body", "Dear Chair,\n\nwe need a place to talk, see the "
                + "attachment.\n\nTam"),
                ReadingFixtures.attachment("charter.md", "# Need\nMaps fade."));

        assertThat(ProposalReader.read("Maps", texts).passages().get(Part.NEED))
            .isEqualTo(new Passage("Maps fade.", "attachment charter.md, under \"Need\"", true, true));
    }

    /** Forty pages of a mail are looked through: of each text the same share, and what the short ones leave of theirs. */
    @Test
    void longTextHidesNothingThatStandsInAShortOne() {
        MailText plan = ReadingFixtures.attachment("Strategic plan.pdf", page(150_000) + "\n\n# Activities\nFour calls.");
        MailText atlas = ReadingFixtures.attachment("atlas.txt", page(40_000) + "\n\n# Need\nMaps fade.\n\n" + page(90_000));
        MailText proposal = ReadingFixtures.attachment("proposal.docx", page(6_000) + "\n\n# Resources\nNone.");

        Reading reading = ProposalReader.read("Maps", List.of(plan, atlas, proposal));

        assertThat(reading.passages()).containsOnlyKeys(Part.NEED, Part.RESOURCES);
        assertThat(reading.flags()).extracting(Flag::kind).containsOnly(Flag.UNREADABLE);
        assertThat(reading.flags()).extracting(Flag::text).containsExactly("attachment Strategic plan.pdf, because it is long, and"
                + " what stands behind its first 56,000 characters was not looked through", "attachment atlas.txt, because it is"
                + " long, and what stands behind its first 56,000 characters was not looked through");
        assertThat(ProposalReader.read("Maps", List.of(proposal)).flags()).isEmpty();
    }

    @Test
    void ofTooManyTextsThoseThatSoundLikeAProposalAreLookedThroughAndTheOthersNamed() {
        List<MailText> texts = new ArrayList<>(List.of(new MailText("body", "See the attachments.")));
        for (int n = 1; n <= 24; n++) {
            texts.add(ReadingFixtures.attachment("minutes " + n + ".txt", "We met."));
        }
        texts.add(ReadingFixtures.attachment("Proposal.docx", "# Need\nMaps fade."));

        Reading reading = ProposalReader.read("Maps", texts);

        assertThat(reading.passages()).containsOnlyKeys(Part.NEED);
        assertThat(reading.flags()).extracting(Flag::text).containsExactly("attachment minutes 19.txt, attachment minutes 20.txt,"
                + " attachment minutes 21.txt, attachment minutes 22.txt, attachment minutes 23.txt and 1 more, because no more"
                + " than 20 texts of a mail are looked through");
    }

    private static String page(int length) {
        return "Maps of our towns lie in drawers. ".repeat(length / 33).substring(0, length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mika Stone, Harbor", "Best regards,\nMika", "Thanks!\n\nMika Stone\nHarbor Library\n555 0100",
            "-- \nMika Stone\nHead of Sound", "Mika", "\u2014 Mika Stone",
            "Mika Stone\nHead of Sound, Harbor\nm.stone@harbor.example",
            "Sent from my telephone", "With best wishes\n\nM. Stone for the Sound Group", "--\nMika" })
    void signOffIsNoPartOfTheLastAnswer(String signOff) {
        assertThat(ReadingFixtures.passage("Additional resources\nNone beyond the standard support.\n\n" + signOff + "\n",
                Part.RESOURCES).text()).isEqualTo("None beyond the standard support.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "None", "Zoom Account", "A scanner\nA table", "We ask for:\n\nZoom Licence",
            "Two things.\n\n- A Scanner\n- Paper", "Two things.\n\nBoth can wait until next year." })
    void shortLastAnswerIsNotTakenForAName(String answer) {
        assertThat(ReadingFixtures.passage("Additional resources\n\n" + answer + "\n", Part.RESOURCES).text())
                .isEqualTo(answer);
    }

    @Test
    void purposeStandsInForAMissingNeedAsAGuess() {
        Reading reading = ReadingFixtures.read("## Mission\nHelp small libraries with maps.\n\n## Activities\nCalls.");

        assertThat(reading.passages().get(Part.PURPOSE).confirmed()).isTrue();
        assertThat(reading.passages().get(Part.NEED))
            .isEqualTo(new Passage("Help small libraries with maps.", "body, under \"Mission\"", true, false));
    }

}
