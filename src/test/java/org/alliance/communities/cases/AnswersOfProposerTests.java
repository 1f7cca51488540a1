package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.proposal.ProposerQuestion;
import org.alliance.communities.proposal.ProposerQuestion.Answer;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.intake.SortingDesk;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes after a question stands below it in the dossier, and never more than once or in other people's names. */
class AnswersOfProposerTests extends CaseTest {

    private static final String HOW_MANY = "How many libraries take part?";

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private SortingDesk sorting;

    private ProposerQuestion only(String number) {
        assertThat(questions.of(number)).hasSize(1);
        return questions.of(number).get(0);
    }

    private Answer onlyAnswer(String number) {
        assertThat(only(number).answers()).hasSize(1);
        return only(number).answers().get(0);
    }

    private String letter(String number, String kind) {
        return jdbc.sql("select message_id from mail_outbound where case_number = ? and kind = ? order by id desc limit 1")
            .params(number, kind).query(String.class).single();
    }

    private InboundMail answering(String number, String kind, String text) {
        return post.arrivesAs("From: " + Cases.PROPOSER, "To: " + post.on(number).get(0).replyTo(), "Subject: Re: your proposal",
                "In-Reply-To: " + letter(number, kind), "", text);
    }

    @Test
    void replyIsTheAnswerToAllThatWasOpenWhenItCame() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        questions.ask(number, List.of("Who pays?"), "director");

        InboundMail mail = cases.reply(number, Cases.PROPOSER, "Eleven, and each pays its own.\n\n> " + HOW_MANY);
        questions.ask(number, List.of("Since when?"), "director");

        assertThat(mail.disposition()).isEqualTo(Disposition.REPLY);
        assertThat(questions.of(number)).extracting(ProposerQuestion::isOpen).containsExactly(false, false, true);
        assertThat(questions.of(number).subList(0, 2)).allSatisfy(one -> assertThat(one.answers()).singleElement()
            .satisfies(answer -> {
                assertThat(answer.text()).isEqualTo("Eleven, and each pays its own.");
                assertThat(answer.whole()).contains("> " + HOW_MANY);
                assertThat(answer.mail()).isEqualTo(mail.id());
            }));
        assertThat(cases.record(number)).contains("answered in mail " + mail.id() + " what was asked");
    }

    @Test
    void mailThatCameBeforeTheQuestionIsNoAnswerAlthoughItIsSortedAfterIt() {
        String number = cases.completeProposal();
        InboundMail before = post.arrives("someone@private.example", post.on(number).get(0).replyTo(), "Re: your proposal",
                "Nine libraries.", Instant.now().minusSeconds(3600));
        questions.ask(number, List.of(HOW_MANY), "staff-1");

        sorting.sort(before.id(), "reply", number, "", "staff-1");

        assertThat(only(number).isOpen()).isTrue();
    }

    @Test
    void mailFromAnotherAddressThatStaffAssignIsTheAnswer() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        InboundMail mail = cases.reply(number, "mika@private.example", "Eleven.");
        assertThat(mail.disposition()).isEqualTo(Disposition.SORT);
        assertThat(only(number).isOpen()).isTrue();

        sorting.sort(mail.id(), "reply", number, "", "staff-1");

        assertThat(onlyAnswer(number).saidBy()).isEqualTo("mika@private.example");
    }

    @Test
    void officeDoesNotAnswerItsOwnQuestion() {
        String number = cases.incompleteProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");

        cases.reply(number, "staff-2@alliance.example", "I think it is about ten.");
        InboundMail part = cases.reply(number, "staff-2@alliance.example", Cases.RESOURCES);
        sorting.sort(part.id(), "reply", number, "", "staff-1");

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(only(number).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "director", "board-3" })
    void whatOthersWriteWhoReviewTheCaseIsNoAnswerOfItsProposer(String login) {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "director");
        InboundMail mail = cases.reply(number, login + "@alliance.example", "Let me say what is meant.");

        sorting.sort(mail.id(), "reply", number, "", "staff-1");

        assertThat(only(number).isOpen()).isTrue();
    }

    @Test
    void wordsWithoutAHeadingAnswerTheQuestionAndAreNotTakenForTheMissingPart() {
        String number = cases.incompleteProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");

        cases.reply(number, Cases.PROPOSER, "Eleven libraries.");

        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(onlyAnswer(number).text()).isEqualTo("Eleven libraries.");
    }

    @Test
    void wordsWithoutAHeadingInAnswerToTheLetterAboutTheMissingPartAreThatPart() {
        String number = cases.incompleteProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");

        answering(number, "question", "Eleven libraries.");
        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        questions.ask(number, List.of("Since when?"), "staff-1");
        answering(number, "missing-parts", "None beyond the standard support.");

        assertThat(proposals.get(number).parts().get(Part.RESOURCES).text()).isEqualTo("None beyond the standard support.");
    }

    @Test
    void replyThatAlsoBringsAPartIsBoth() {
        String number = cases.incompleteProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");

        cases.reply(number, Cases.PROPOSER, "Eleven libraries.\n", Cases.RESOURCES);

        assertThat(proposals.get(number).missing()).isEmpty();
        assertThat(onlyAnswer(number).text()).startsWith("Eleven libraries.").contains("None beyond");
    }

    @Test
    void ourQuestionBelowAReplyWithoutMarksIsNeitherAnswerNorPart() {
        String number = cases.incompleteProposal();
        questions.ask(number, List.of("You write of a scanner.\nAdditional resources\nIs one scanner enough?"), "staff-1");

        cases.reply(number, Cases.PROPOSER, "One is enough.\n", "From: communities@alliance.example",
                "Sent: Monday, November 30, 2026 10:00", "To: " + Cases.PROPOSER, "Subject: A question about your proposal", "",
                post.on(number, "question").get(0).body());

        assertThat(proposals.get(number).missing()).containsExactly(Part.RESOURCES);
        assertThat(onlyAnswer(number).text()).isEqualTo("One is enough.");
    }

    @Test
    void answerWrittenBelowOurQuestionWithoutMarksIsFound() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "staff-1");
        String letter = post.on(number, "question").get(0).body();

        cases.reply(number, Cases.PROPOSER, "See below.\n", "From: communities@alliance.example",
                "Sent: Monday, November 30, 2026 10:00", "To: " + Cases.PROPOSER, "Subject: A question about your proposal", "",
                letter.replace("> " + HOW_MANY, "> " + HOW_MANY + "\nEleven libraries."));

        assertThat(onlyAnswer(number).text()).contains("See below.", "Eleven libraries.").doesNotContain(HOW_MANY, "Dear");
    }

    @Test
    void answerThatCameByPhoneIsRecordedWithWhoHeardItAndHow() {
        String number = cases.completeProposal();
        questions.ask(number, List.of(HOW_MANY), "director");
        long question = only(number).id();

        refused(() -> questions.recordAnswer(number, question, " ", "by phone", "staff-1"), "Please write what was answered.");
        refused(() -> questions.recordAnswer(number, question, "Eleven.", " ", "staff-1"), "how the answer reached you");
        refused(() -> questions.recordAnswer(number, question, "Eleven.", "by phone", "board-2"), "A member of the Board asks through");
        questions.recordAnswer(number, question, "Eleven.", "by phone", "staff-1");

        assertThat(onlyAnswer(number)).extracting(Answer::text, Answer::recordedBy, Answer::received, Answer::mail)
            .containsExactly("Eleven.", "staff-1", "by phone", null);
        assertThat(cases.record(number)).contains("answered, received by phone: Eleven.");
    }

    private static void refused(Runnable act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

}
