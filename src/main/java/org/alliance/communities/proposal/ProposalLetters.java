package org.alliance.communities.proposal;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.Vote;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterForm;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.LetterSubject;
import org.alliance.communities.proposal.reading.Passage;
import org.alliance.communities.proposal.reading.Questions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What proposers and the Chair are written about a proposal. */
@Component
class ProposalLetters {

    /** Once is enough, whether a vote without a decision or the end of the limit says it first. */
    private static final String LATE = "no-decision/late";

    private final Outbox outbox;

    private final ReviewClock reviewClock;

    private final DecisionText decisions;

    private final Directory directory;

    private final AllianceTime time;

    private final URI site;

    ProposalLetters(Outbox outbox, ReviewClock reviewClock, DecisionText decisions, Directory directory,
            AllianceTime time, @Value("${communities.public-url}") URI site) {
        this.outbox = outbox;
        this.reviewClock = reviewClock;
        this.decisions = decisions;
        this.directory = directory;
        this.time = time;
        this.site = site;
    }

    void acknowledge(Proposal proposal, List<Flag> unread, Optional<Earlier> earlier) {
        String again = earlier.map(before -> "\n\nIt takes up " + before.ended(time) + ". This is a case of its own: its review begins"
                + " anew, and the Board has two meetings for it again. Whoever reviews it is shown the earlier one and why it"
                + " ended so. If it is about something else, please tell us.").orElse("");
        String deadline = reviewClock.deadline(proposal.receivedAt())
            .map(last -> "The Board will review it by its meeting of " + time.show(last) + ".")
            .orElse("The Board will review it within " + reviewClock.meetings() + " of its meetings; the dates are still to be set.");
        answerProposer(proposal, "acknowledgement", LetterSubject.ACKNOWLEDGEMENT.about(proposal.title()), """
                thank you for your proposal "%s". It reached us on %s and has the number %s.

                %s Until then the Executive Director and Central Staff are asked whether an existing community meets the need.%s

                You can follow it here: %s
                %s
                %s
                """.formatted(proposal.title(), time.show(proposal.receivedAt()), proposal.number(), deadline, again,
                site.resolve("/proposals/" + proposal.pageToken()), Questions.ADD_BY_ANSWER,
                FoundText.unread(unread) + FoundText.guessed(proposal.parts())),
                "acknowledgement");
    }

    /**
     * @param at each asking is a letter of its own, also for the same parts as before
     */
    void askForParts(Proposal proposal, List<Flag> unread, Instant at) {
        answerProposer(proposal, "missing-parts", LetterSubject.MISSING_PARTS.about(proposal.title()), """
                your proposal "%s" (%s) is in review, and that goes on while you answer. It still lacks:

                %s

                %s
                %s
                %s
                %s
                """.formatted(proposal.title(), proposal.number(), list(proposal.missing()),
                proposal.missing().size() == 1 ? Questions.HOW_TO_ANSWER_ONE : Questions.HOW_TO_ANSWER,
                Questions.NONE_IS_AN_ANSWER, FoundText.unread(unread), FoundText.all(proposal.parts())),
                "missing-parts/" + at);
    }

    /**
     * @param guesses what was only guessed of what came last
     * @param at as above
     */
    void askToCheck(Proposal proposal, Map<Part, Passage> guesses, List<Flag> unread, Instant at) {
        answerProposer(proposal, "please-check", LetterSubject.PLEASE_CHECK.about(proposal.title()), """
                we have read what else you sent for your proposal "%s" (%s). Nothing that a proposal needs is missing now.
                %s
                %s
                """.formatted(proposal.title(), proposal.number(), FoundText.unread(unread) + FoundText.guessed(guesses),
                Questions.ADD_BY_ANSWER), "please-check/" + at);
    }

    void remindOfParts(Proposal proposal, List<Flag> unread) {
        toProposer(proposal, "reminder", LetterSubject.REMINDER.about(proposal.title()), """
                your proposal "%s" (%s) still lacks:

                %s

                %s
                %s
                """.formatted(proposal.title(), proposal.number(), list(proposal.missing()), Questions.BOARD_GOES_ON,
                FoundText.unread(unread)),
                "missing-parts-reminder/" + time.today());
    }

    /**
     * @param asker who asks, in words
     * @param id what makes this asking one of its own
     */
    void ask(Proposal proposal, List<String> questions, String asker, long id) {
        toProposer(proposal, QuestionDesk.LETTER, LetterSubject.QUESTION.about(proposal.title()), """
                %s asks about your proposal "%s" (%s).%s
                %s

                %s

                %s

                %s
                """.formatted(asker, proposal.title(), proposal.number(), due(proposal), Questions.CLOCK_RUNS, Questions.WHAT_WE_ASK,
                numbered(questions), Questions.ANSWER_FREELY), "question/" + id);
    }

    /**
     * An answer to it is an answer to the questions, as one to the first letter is.
     *
     * @param id of the newest question, which makes this reminder one of its own
     */
    void remindOfQuestions(Proposal proposal, List<String> questions, long id) {
        toProposer(proposal, QuestionDesk.LETTER, LetterSubject.REMINDER.about(proposal.title()), """
                you have not answered yet what you were asked about your proposal "%s" (%s).%s
                %s

                %s

                %s

                %s
                """.formatted(proposal.title(), proposal.number(), due(proposal), Questions.CLOCK_RUNS, Questions.WHAT_WE_ASK,
                numbered(questions), Questions.ANSWER_FREELY), "question-reminder/" + id);
    }

    private String due(Proposal proposal) {
        return reviewClock.deadline(proposal.receivedAt())
            .map(last -> " The Board will review it by its meeting of " + time.show(last) + ".").orElse("");
    }

    private static String numbered(List<String> questions) {
        return questions.size() == 1 ? QuotedText.of(questions.get(0)) : IntStream.range(0, questions.size())
            .mapToObj(n -> QuotedText.of(n + 1 + ". " + questions.get(n))).collect(Collectors.joining("\n>\n"));
    }

    void tellDecision(Proposal proposal, Vote vote) {
        toProposer(proposal, "decision", LetterSubject.DECISION.about(proposal.title()), decisions.of(proposal, vote),
                "decision/" + vote.id());
    }

    /** Of a vote that decided nothing, and whether the review goes on within its limit. */
    void tellNoDecision(Proposal proposal, Vote vote, boolean inTime) {
        String review = inTime ? reviewClock.deadline(proposal.receivedAt()).map(time::show).orElse(null) : null;
        toProposer(proposal, "no-decision", LetterSubject.NO_DECISION.about(proposal.title()),
                decisions.ofNoDecision(proposal, vote, review), inTime || proposal.isMissed() ? "no-decision/" + vote.id() : LATE);
    }

    void confirmWithdrawal(Proposal proposal) {
        toProposer(proposal, "withdrawal", LetterSubject.WITHDRAWAL.about(proposal.title()), decisions.ofWithdrawal(proposal),
                "withdrawal");
    }

    void tellChairFirstMeetingPassed(Proposal proposal) {
        toChair(proposal, "reminder", "Meeting 1 of " + reviewClock.meetings() + " has passed for "
                + proposal.number(), """
                the first Board meeting after the receipt of "%s" has passed without a decision.
                The review is due by %s.
                """.formatted(proposal.title(), reviewClock.deadline(proposal.receivedAt()).map(time::show).orElse("a meeting that is not in the calendar yet")),
                "first-meeting-passed");
    }

    void tellMissed(Proposal proposal) {
        toProposer(proposal, "no-decision", LetterSubject.NO_DECISION.about(proposal.title()), """
                the Board has not decided on your proposal "%s" (%s) in the time that is set for it, which is %d meetings.
                It is not refused by this. The Chair is asked to say how it goes on, and you will hear from us.
                """.formatted(proposal.title(), proposal.number(), reviewClock.meetings()), LATE);
        toChair(proposal, "overdue", "The review of " + proposal.number() + " is overdue", """
                the proposal "%s" was to be reviewed within %d Board meetings, and there is neither a decision nor a return.
                It is not refused by this. Please say how it goes on: your task in Tasklist is waiting, or the open vote is.
                """.formatted(proposal.title(), reviewClock.meetings()), "overdue");
    }

    private void toProposer(Proposal proposal, String kind, String subject, String text, String key) {
        outbox.post(forProposer(proposal, kind, subject, text, key));
    }

    private void answerProposer(Proposal proposal, String kind, String subject, String text, String key) {
        outbox.post(forProposer(proposal, kind, subject, text, key).answeringMail());
    }

    private static Letter forProposer(Proposal proposal, String kind, String subject, String text, String key) {
        return letter(proposal, kind, proposal.proposer(), proposal.proposerName(), subject, text, key);
    }

    private void toChair(Proposal proposal, String kind, String subject, String text, String key) {
        directory.withRole(Role.BOARD_CHAIR).forEach(chair -> outbox.post(letter(proposal, kind, chair.email(), chair.name(), subject,
                text + "\n" + site.resolve("/dossiers/" + proposal.number()), key)));
    }

    private static Letter letter(Proposal proposal, String kind, EmailAddress to, String name, String subject, String text,
            String key) {
        return new Letter(kind, to, null, subject, LetterForm.of(name, text), proposal.number(), proposal.number() + "/" + key + "/" + to, null, List.of());
    }

    private static String list(Set<Part> parts) {
        return parts.stream().map(part -> "- " + part.title()).collect(Collectors.joining("\n"));
    }

}
