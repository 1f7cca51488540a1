package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderQuotesTest {

    private static final String OUR_QUESTIONS = """
            > Dear Tam,
            > two parts are still missing.
            >
            > Yearly continuation criteria
            > By what do you decide each year whether to go on?
            >
            > Resources beyond the standard support
            > "None" is an answer.
            """;

    @Test
    void ourQuestionsQuotedBackAreNoAnswers() {
        assertThat(ReadingFixtures.read("Thanks, will do!\n\nOn Tue, Nov 17, 2026 the Alliance wrote:\n" + OUR_QUESTIONS)
            .passages()).isEmpty();
    }

    @Test
    void answersBelowOurQuotedQuestionsCount() {
        Map<Part, Passage> found = ReadingFixtures.read("""
                Dear all, see below.

                On Tue, Nov 17, 2026 at 2:03 PM Communities
                <communities@alliance.example> wrote:

                > Yearly continuation criteria
                > By what do you decide?

                Each May the members vote.
                Ten votes keep it going.

                >
                > > Resources beyond the standard support

                None.

                Tam Reyes
                """).passages();

        assertThat(found.get(Part.CONTINUATION)).isEqualTo(new Passage("Each May the members vote.\nTen votes keep it "
                + "going.",
                "body, below the question \"Yearly continuation criteria\"", true, true));
        assertThat(found.get(Part.RESOURCES).text()).isEqualTo("None.");
        assertThat(found).hasSize(2);
    }

    @Test
    void answerAboveTheQuoteIsTheAnswer() {
        Map<Part, Passage> found = ReadingFixtures.read("""
                Resources beyond the standard support: None.

                Tam

                On Tuesday, Ada wrote:
                """ + OUR_QUESTIONS).passages();

        assertThat(found).containsOnlyKeys(Part.RESOURCES);
        assertThat(found.get(Part.RESOURCES).text()).startsWith("None.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Old charter:", "-----Original Message-----", "On Monday, 2 March 2026, Ada Reed wrote:",
            "________________________________\nFrom: Ada\nSent: Monday\nTo: Chair\nSubject: Maps", "## Previous version",
            "Am Montag, 2. M\u00e4rz 2026 schrieb Ada:\n", "From: Ada\nDate: Monday\nTo: Chair" })
    void whatFollowsAnOlderMailOrVersionDoesNotCount(String mark) {
        Map<Part, Passage> found = ReadingFixtures
            .read("Statement of need\nNew need.\n\n" + mark.strip()
            + "\n\nStatement of need\nOld need.\n\nBudget\nA million.").passages();

        assertThat(found).containsOnlyKeys(Part.NEED);
        assertThat(found.get(Part.NEED).text()).isEqualTo("New need.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "On Monday we will meet, as Ada wrote:\nmaps matter.", "From: our own experience.",
            "On paper all is fine. In truth:\nit is not.", "The old charter is fine." })
    void sentencesThatLookLikeAMarkDoNotEndTheProposal(String sentence) {
        String rest = sentence.startsWith("On Monday") ? sentence.replace("wrote:", "says:") : sentence;
        Map<Part, Passage> found = ReadingFixtures.read("Statement of need\n" + rest + "\n\nBudget\nNone.").passages();

        assertThat(found.get(Part.NEED).text()).isEqualTo(rest);
        assertThat(found.get(Part.RESOURCES).text()).isEqualTo("None.");
    }

    @Test
    void memoWithItsOwnHeaderLinesIsRead() {
        assertThat(ReadingFixtures.read("To: Board Chair\nFrom: Tam Reyes\nDate: 2 March\nSubject: Maps\n\nNeed:\nMaps "
                + "fade.")
            .passages()).containsOnlyKeys(Part.NEED);
    }

    @Test
    void forwardedProposalIsReadWhenNothingStandsAbove() {
        String forwarded = "FYI, from my colleague.\n\n---------- Forwarded message ---------\nFrom: Kit\nDate: Monday\n"
                + "Subject: Maps\n\nStatement of need\nMaps fade.\n";

        assertThat(ReadingFixtures.passage(forwarded, Part.NEED).source())
            .isEqualTo("body, in the forwarded mail, under \"Statement of need\"");
        assertThat(ReadingFixtures.passage("Statement of need\nNew.\n\n" + forwarded, Part.NEED).text()).startsWith("New.");
    }

    /** Outlook writes the header of the forwarded mail and no mark above it. */
    @ParameterizedTest
    @ValueSource(strings = { "", "________________________________\n", "________________________________\n\n" })
    void forwardedProposalIsReadBelowAHeaderThatNothingStandsAbove(String rule) {
        String proposal = "Statement of need\nMaps fade.\n\nBudget\nNone.\n\nLeads: k.ito@summit.example\n";
        for (String date : List.of("Sent: Monday, November 2, 2026 10:00 AM", "Date: Monday")) {
            String mail = rule + "From: Kit\n" + date + "\nTo: Tam\nSubject: Maps\n\n" + proposal;
            for (String subject : List.of("FW: Maps", "WG: Maps", "Fwd: Maps")) {
                Reading read = ProposalReader.read(subject, ReadingFixtures.body(mail));

                assertThat(read.passages().get(Part.NEED))
                    .isEqualTo(new Passage("Maps fade.", "body, in the forwarded mail, under \"Statement of need\"", true, true));
                assertThat(read.passages()).containsOnlyKeys(Part.NEED, Part.RESOURCES);
                assertThat(read.leads()).isEmpty();
                assertThat(ProposalReader.wantsCommunity(subject, ReadingFixtures.body(mail))).isTrue();
            }
        }
    }

    @Test
    void forwardedMailIsToldFromAMemoAlsoWithoutTheWordInTheSubject() {
        String memo = "From: Kit\nDate: 2 March 2026\nTo: Board Chair\nSubject: Maps\n\nNeed\nMaps fade.\n\nLead: k.ito@summit.example";
        String mail = memo.replace("2 March 2026", "2 March 2026, 9:15");

        assertThat(ReadingFixtures.passage(memo, Part.NEED).source()).isEqualTo("body, under \"Need\"");
        assertThat(ReadingFixtures.passage(mail, Part.NEED).source()).isEqualTo("body, in the forwarded mail, under \"Need\"");
        assertThat(ReadingFixtures.read(mail).leads()).isEmpty();
    }

    @Test
    void olderMailOfSomebodyElseThatAnAnswerQuotesBringsNothing() {
        String mail = "From: Kit\nSent: Monday, 10:00\nTo: Tam\nSubject: Maps\n\nNeed\nMaps fade.";

        assertThat(ProposalReader.read("RE: Maps", ReadingFixtures.body(mail)).passages()).isEmpty();
        assertThat(ProposalReader.ownWords("________________\n" + mail)).isEmpty();
        assertThat(ProposalReader.read("RE: Maps", List.of(ReadingFixtures.attachment("mail.txt", mail))).passages())
            .containsOnlyKeys(Part.NEED);
    }

    @Test
    void quotedLinesNeverCount() {
        assertThat(ReadingFixtures.read("> Statement of need\n> Old.\n> Budget: none").passages()).isEmpty();
        assertThat(ReadingFixtures.passage("Budget\nNone.\n> A million.\n", Part.RESOURCES).text()).isEqualTo("None.");
    }

}
