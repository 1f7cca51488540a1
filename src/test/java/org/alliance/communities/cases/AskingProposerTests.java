package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.alliance.communities.proposal.ProposerQuestion;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.reading.Questions;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office asks the proposer, in letters of the case, while the review goes on. */
class AskingProposerTests extends CaseTest {

    private static final String HOW_MANY = "How many libraries take part?";

    private static final String WHO_PAYS = "Who pays for the shelves,\nand for how long?";

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private ReviewClock reviewClock;

    private Post.Written onlyLetter(String number) {
        assertThat(post.on(number, "question")).hasSize(1);
        return post.on(number, "question").get(0);
    }

    @Test
    void allThatIsAskedAtOnceGoesToTheProposerInOneLetterOfTheCase() {
        String number = cases.completeProposal();

        questions.ask(number, List.of(HOW_MANY, "  ", WHO_PAYS), "director");

        Post.Written letter = onlyLetter(number);
        assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
        assertThat(letter.replyTo()).startsWith("communities+").isEqualTo(post.on(number).get(0).replyTo());
        assertThat(letter.body()).contains("(the Executive Director) asks about your proposal", "> 1. " + HOW_MANY,
                "> 2. Who pays for the shelves,\n> and for how long?", Questions.CLOCK_RUNS);
        assertThat(questions.of(number)).extracting(ProposerQuestion::text).containsExactly(HOW_MANY, WHO_PAYS);
        assertThat(cases.record(number)).contains("asked the proposer: " + HOW_MANY, "asked the proposer: " + WHO_PAYS);
    }

    @Test
    void questionStopsNoClock() {
        String number = cases.completeProposal();
        var deadline = reviewClock.deadline(proposals.get(number).receivedAt());

        questions.ask(number, List.of(HOW_MANY), "staff-1");
        time.moveTo(calendar.first().start());

        assertThat(reviewClock.deadline(proposals.get(number).receivedAt())).isEqualTo(deadline).isPresent();
        assertThat(reviewClock.passed(proposals.get(number), reviewClock.limit())).isOne();
    }

    @Test
    void longQuestionIsMarkedAsAQuoteLineByLine() {
        String number = cases.completeProposal();

        questions.ask(number, List.of("shelf ".repeat(60)), "chair");

        assertThat(onlyLetter(number).body().lines().filter(line -> line.contains("shelf")))
            .hasSizeGreaterThan(3).allMatch(line -> line.startsWith("> ") && line.length() <= 76);
    }

    @Test
    void questionsAreCountedAsLettersOfAPersonAndNeverHeld() {
        String number = cases.completeProposal();

        for (int n = 0; n < 25; n++) {
            questions.ask(number, List.of("Question " + n), "staff-1");
        }

        assertThat(jdbc.sql("select count(*) from mail_outbound where case_number = ? and kind = 'question' and state = 'held'")
            .param(number).query(Long.class).single()).isZero();
    }

    @Test
    void blankLongManyAndRepeatedQuestionsAreRefused() {
        String number = cases.completeProposal();

        refused(number, List.of(" ", "\n"), "staff-1", "Please write what you want to ask.");
        refused(number, List.of(), "staff-1", "Please write what you want to ask.");
        refused(number, List.of("x".repeat(2001)), "staff-1", "2,000 characters at most; this one has 2,001");
        refused(number, List.of("a", "b", "c", "d", "e", "f"), "staff-1", "no more than 5 questions");
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        refused(number, List.of(HOW_MANY), "staff-2", "asked already");

        assertThat(questions.of(number)).hasSize(1);
    }

    @Test
    void nothingIsAskedAboutAProposalThatIsClosedOrUnknown() {
        String number = cases.completeProposal();
        cases.withdrawn(number);

        refused(number, List.of(HOW_MANY), "staff-1", "is withdrawn already");
        assertThatThrownBy(() -> questions.ask("COP-1999-001", List.of(HOW_MANY), "staff-1")).isInstanceOf(NotFound.class);
        assertThat(post.on(number, "question")).isEmpty();
    }

    @Test
    void memberOfTheBoardAsksThroughTheChair() {
        String number = cases.completeProposal();

        refused(number, List.of(HOW_MANY), "board-2", "A member of the Board asks through one of them.");
        questions.ask(number, List.of(HOW_MANY), "chair");

        assertThat(onlyLetter(number).body()).contains("(the Chair)");
    }

    @Test
    void nobodyIsWrittenToAtAnAddressFromWhichTheLastLetterCameBack() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        jdbc.sql("update mail_outbound set state = 'returned' where case_number = ? and kind = 'question'").param(number).update();

        refused(number, List.of("And who pays?"), "staff-1", "did not arrive");
        jdbc.sql("update mail_outbound set state = 'sent' where case_number = ? and kind = 'question'").param(number).update();
        questions.ask(number, List.of("And who pays?"), "staff-1");

        assertThat(post.on(number, "question")).hasSize(2);
    }

    @Test
    void proposerIsRemindedOnceOfAllThatIsOpen() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        time.passes(Duration.ofDays(3));
        questions.ask(number, List.of("And who pays?"), "director");
        time.passes(Duration.ofDays(3));
        assertThat(reminders(number)).isEmpty();

        time.passes(Duration.ofDays(15));

        assertThat(reminders(number)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
            assertThat(letter.body()).contains("You have not answered yet", "> 1. " + HOW_MANY, "> 2. And who pays?", Questions.CLOCK_RUNS);
        });
        assertThat(cases.record(number)).contains("reminded the proposer of 2 open questions");
    }

    @Test
    void answerToTheReminderAnswersTheQuestion() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        time.passes(Duration.ofDays(8));
        Post.Written reminder = reminders(number).get(0);

        post.arrives(Cases.PROPOSER, reminder.replyTo(), "Re: " + reminder.subject(), "Eleven.");

        assertThat(questions.openOf(number)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsAnsweredOrNoMatterAnyMore() {
        String answered = cases.completeProposal();
        questions.ask(answered, List.of(HOW_MANY), "staff-1");
        questions.recordAnswer(answered, questions.of(answered).get(0).id(), "Eleven.", "by phone", "staff-1");
        String withdrawn = cases.completeProposal();
        questions.ask(withdrawn, List.of(HOW_MANY), "staff-1");
        cases.withdrawn(withdrawn);

        time.passes(Duration.ofDays(15));

        assertThat(reminders(answered)).isEmpty();
        assertThat(reminders(withdrawn)).isEmpty();
    }

    private List<Post.Written> reminders(String number) {
        return post.on(number, "question").stream().filter(letter -> letter.subject().startsWith("A reminder about")).toList();
    }

    private void refused(String number, List<String> texts, String by, String sentence) {
        assertThatThrownBy(() -> questions.ask(number, texts, by)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

}
