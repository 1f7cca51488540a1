package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.reading.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a proposer sends later, he hears what was made of it: what could not be read, and what was only guessed. */
class AnsweringProposersTests extends CaseTest {

    private static final String PROSE = """
            Today each library works alone, and nobody knows how to play a wire recording.

            We will meet every month on Zoom and write one shared guide.

            Once a year we ask every member whether to go on.
            """;

    @Autowired
    private Inbox inbox;

    @Autowired
    private PassageDesk passages;

    private List<String> letters(String number, String kind) {
        return post.on(number, kind, Cases.PROPOSER).stream().map(Post.Written::body).toList();
    }

    private void repliesWithPicture(String number, String name, String text) {
        post.arrivesWith(Cases.PROPOSER, post.on(number).get(0).replyTo(), "Re: your proposal", text, name, "image/png",
                new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
    }

    @ParameterizedTest
    @ValueSource(strings = { "TBD", "See attached.", "Please find it attached.", "Thank you for the reminder.\n\nTBD",
            "Dear all,\n\nthe missing part is attached.\n\nKind regards,\nMika" })
    void wordsThatAnswerNothingLeaveTheOnlyPartMissingAndTheProposerHearsSo(String words) {
        String number = cases.incompleteProposal();

        cases.reply(number, Cases.PROPOSER, words);

        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(letters(number, "missing-parts")).hasSize(2);
        time.passes(Duration.ofDays(8));
        assertThat(letters(number, "reminder")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "None. A list of what we have is attached.", "Two scanners, please. See attached." })
    void answerBesideAnAttachmentIsOne(String words) {
        String number = cases.incompleteProposal();

        cases.reply(number, Cases.PROPOSER, words);

        assertThat(proposals.get(number).missing()).isEmpty();
    }

    @Test
    void fileOfAReplyThatNobodyCouldReadIsAskedForInOneLetterAndInTheReminder() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);

        repliesWithPicture(number, "form.png", "Attached.");

        assertThat(letters(number, "missing-parts")).hasSize(2).last().asString()
            .contains("- " + Part.CONTINUATION.title(), "attachment form.png, because it is a picture", "as the text of a mail");
        time.passes(Duration.ofDays(8));
        assertThat(letters(number, "reminder")).singleElement().asString().contains("attachment form.png");
    }

    @Test
    void proposerOfACaseThatWasCompleteBeforeAPassageWasRejectedHearsToo() {
        String number = cases.proposalWith(PROSE, "We need nothing beyond the standard support.");
        assertThat(proposals.get(number).missing()).isEmpty();
        passages.of(number).stream().filter(one -> one.part() == Part.RESOURCES || one.part() == Part.CONTINUATION)
            .forEach(one -> passages.reject(number, one.id(), "staff-1"));
        int asked = letters(number, "missing-parts").size();

        repliesWithPicture(number, "budget.png", "Attached.");

        assertThat(letters(number, "missing-parts")).hasSize(asked + 1).last().asString().contains("- " + Part.RESOURCES.title(),
                "- " + Part.CONTINUATION.title(), "attachment budget.png");
    }

    @Test
    void fileThatIsSentAgainAndCannotBeReadEitherIsToldAgain() {
        String number = cases.proposalWith(Cases.NEED, Cases.ACTIVITIES);
        repliesWithPicture(number, "form.png", "Attached.");

        repliesWithPicture(number, "form.png", "Attached once more.");

        assertThat(letters(number, "missing-parts")).hasSize(3).last().asString().contains("attachment form.png");
        assertThat(proposals.get(number).flags()).hasSize(1);
    }

    @Test
    void fileBesideAnAnswerThatMakesTheProposalCompleteIsToldOnce() {
        String number = cases.incompleteProposal();

        repliesWithPicture(number, "budget.png", Cases.RESOURCES);

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(letters(number, "please-check")).singleElement().asString().contains("attachment budget.png")
            .doesNotContain("took these passages");
        assertThat(letters(number, "missing-parts")).hasSize(1);
    }

    @Test
    void fileWhoseTextCameMeanwhileIsNotAskedForAgain() {
        String number = cases.proposalWith(Cases.NEED);
        repliesWithPicture(number, "form.png", "Attached.");

        cases.reply(number, Cases.PROPOSER, Cases.ACTIVITIES);
        assertThat(letters(number, "missing-parts")).last().asString().contains("- " + Part.CONTINUATION.title())
            .doesNotContain("form.png");
        repliesWithPicture(number, "form.png", Cases.CONTINUATION);

        assertThat(letters(number, "missing-parts")).last().asString().contains("- " + Part.RESOURCES.title())
            .doesNotContain("form.png");
        time.passes(Duration.ofDays(8));
        assertThat(letters(number, "reminder")).noneMatch(letter -> letter.contains("form.png"));
        assertThat(proposals.get(number).flags()).extracting(Flag::kind).containsExactly(Flag.UNREADABLE);
    }

    @Test
    void guessesOfAReplyThatMakeTheProposalCompleteAreShownToTheProposerOnce() {
        String number = cases.proposalWith(Cases.RESOURCES);

        cases.reply(number, Cases.PROPOSER, PROSE);

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(letters(number, "please-check")).singleElement().asString().contains("took these passages", "correct us",
                "> Statement of need", "> Once a year we ask every member whether to go on.").doesNotContain("None beyond");
        cases.reply(number, Cases.PROPOSER, "Thank you, that is right.");
        cases.reply(number, Cases.PROPOSER, PROSE);
        time.passes(Duration.ofDays(15));
        assertThat(letters(number, "please-check")).hasSize(1);
    }

    @Test
    void guessesOfAReplyThatLeavesSomethingMissingAreMarkedInTheLetterThatAsksForIt() {
        String number = cases.proposalWith(Cases.NEED);

        cases.reply(number, Cases.PROPOSER, "Once a year we ask every member whether to go on.");

        assertThat(letters(number, "missing-parts")).last().asString().containsSubsequence("what we found", "> Six of our libraries",
                "took these passages", "> Once a year we ask");
        assertThat(letters(number, "please-check")).isEmpty();
    }

    @Test
    void guessThatDoesNotReplaceAnAnswerIsNotAskedAbout() {
        String number = cases.completeProposal();

        cases.reply(number, Cases.PROPOSER, "By the way, we will meet in Salem and hold a workshop there.");

        assertThat(letters(number, "please-check")).isEmpty();
    }

    @Test
    void guessesOfDocumentsThatWereReadLateAreShownToTheProposer() throws Exception {
        long id = post.arrivesWith("someone@stranger.example", Post.CHAIR, "Proposal: a community of practice on wire recordings",
                "We propose a community of practice.\n\n" + Cases.NEED + Cases.RESOURCES, "rest.rtf", "text/rtf",
                ("{\\rtf1 We will meet every month on Zoom and write one shared guide.\\par\\par "
                        + "Once a year we ask every member whether to go on.\\par}").getBytes()).id();
        steps.completes("staff-1", "mail-" + id, "sort-mail", "decision", "proposal", "proposer", Cases.PROPOSER);
        time.settle();
        String number = post.found(id).caseNumber();

        inbox.readDocuments();
        time.settle();

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(letters(number, "please-check")).singleElement().asString().contains("> We will meet every month on Zoom",
                "> Once a year we ask");
        assertThat(letters(number, "missing-parts")).isEmpty();
    }

}
