package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.mail.Outbox;
import org.alliance.communities.people.Directory;
import org.alliance.communities.proposal.ProposerQuestion.Answer;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the office asks a proposer about the proposal. The review goes on meanwhile: no question stops its clock. */
@Component
@Transactional
public class QuestionDesk {

    /** The kind of the letters that ask. */
    public static final String LETTER = "question";

    private static final int LONGEST = 2_000;

    private static final int MOST_AT_ONCE = 5;

    private final ProposalBook proposals;

    private final QuestionBook book;

    private final ProposalLetters letters;

    private final Outbox outbox;

    private final Directory directory;

    private final CaseHistory history;

    private final Clock clock;

    QuestionDesk(ProposalBook proposals, QuestionBook book, ProposalLetters letters, Outbox outbox, Directory directory,
            CaseHistory history, Clock clock) {
        this.proposals = proposals;
        this.book = book;
        this.letters = letters;
        this.outbox = outbox;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Mails questions to the proposer, all in one letter; those left blank are left out.
     *
     * @param by the login of who asks
     */
    public void ask(String number, List<String> texts, String by) {
        List<String> asked = texts.stream().map(QuestionDesk::clean).filter(text -> !text.isEmpty()).toList();
        if (asked.isEmpty()) {
            throw new Refusal("Please write what you want to ask.");
        }
        if (asked.size() > MOST_AT_ONCE) {
            throw new Refusal("Please ask no more than " + MOST_AT_ONCE + " questions in one letter.");
        }
        asked.forEach(text -> mustBeShort(text, "A question"));
        Office office = officeOf(by);
        Proposal proposal = lock(number);
        if (!proposal.isOpen()) {
            throw new Refusal(number + " is " + proposal.decision().outcome().key() + " already: there is nothing to ask any more.");
        }
        if (outbox.isLastLost(number, proposal.proposer())) {
            throw new Refusal("The last letter to " + proposal.proposer() + " did not arrive, so this one would not either."
                    + " Please make sure of the address, and have that letter sent again on its page.");
        }
        book.of(number).stream().filter(ProposerQuestion::isOpen).map(ProposerQuestion::text).filter(asked::contains).findFirst()
            .ifPresent(open -> {
                throw new Refusal("This was asked already and is not answered yet: \"" + open + "\"");
            });
        Instant now = clock.instant();
        List<Long> ids = asked.stream().map(text -> book.ask(number, text, by, office, now)).toList();
        asked.forEach(text -> history.note(number, by, "asked the proposer: " + text));
        letters.ask(proposal, asked, directory.nameOf(by) + " (" + office.title() + ")", ids.get(0));
    }

    /**
     * Keeps a mail of the case as the answer to every question that was open when it came: which one it means is for people
     * to read.
     *
     * @param receivedAt when it reached the mailbox
     */
    public void answerByMail(String number, EmailAddress from, long mail, Instant receivedAt, String body) {
        List<Long> open = openSince(number, receivedAt);
        if (!open.isEmpty()) {
            String own = ProposalReader.ownWords(body);
            book.answer(number, open, new Answer(from.value(), receivedAt, own.isEmpty() ? body : own, body, mail, null, null));
            history.note(number, from.value(), "answered in mail " + mail + " what was asked");
        }
    }

    /** The times of mail servers have whole seconds. */
    private List<Long> openSince(String number, Instant receivedAt) {
        return book.of(number).stream().filter(ProposerQuestion::isOpen)
            .filter(question -> !question.askedAt().truncatedTo(ChronoUnit.SECONDS).isAfter(receivedAt))
            .map(ProposerQuestion::id).toList();
    }

    /**
     * Records an answer that came otherwise than by mail.
     *
     * @param received how it came, such as "by phone"
     * @param by the login of who heard it
     */
    public void recordAnswer(String number, long question, String text, String received, String by) {
        String said = clean(text);
        String how = clean(received);
        if (said.isEmpty()) {
            throw new Refusal("Please write what was answered.");
        }
        if (how.isEmpty()) {
            throw new Refusal("Please say how the answer reached you, for example \"by phone\".");
        }
        mustBeShort(said, "An answer");
        mustBeShort(how, "How it came");
        officeOf(by);
        Proposal proposal = lock(number);
        ProposerQuestion answered = book.of(number).stream().filter(one -> one.id() == question).findFirst()
            .orElseThrow(() -> new NotFound("There is no such question about " + number + "."));
        book.answer(number, List.of(answered.id()),
                new Answer(proposal.proposer().value(), clock.instant(), said, said, null, by, how));
        history.note(number, by, proposal.proposer().value(), "answered, received " + how + ": " + said);
    }

    /** All that was asked about a proposal, oldest first. */
    @Transactional(readOnly = true)
    public List<ProposerQuestion> of(String number) {
        return book.of(number);
    }

    /** As {@link #of(String)} about many proposals, by their numbers. */
    @Transactional(readOnly = true)
    public Map<String, List<ProposerQuestion>> of(Collection<String> numbers) {
        return book.of(numbers);
    }

    /** What nothing has come for yet. */
    @Transactional(readOnly = true)
    public List<ProposerQuestion> openOf(String number) {
        return book.of(number).stream().filter(ProposerQuestion::isOpen).toList();
    }

    private Proposal lock(String number) {
        return proposals.lock(number).orElseThrow(() -> new NotFound("There is no proposal " + number + "."));
    }

    private Office officeOf(String login) {
        return directory.byLogin(login).flatMap(Office::of)
            .orElseThrow(() -> new Refusal("Only the Chair, the Executive Director and Central Staff write to a proposer."
                    + " A member of the Board asks through one of them."));
    }

    private static String clean(String text) {
        return text.replace("\0", "").replace("\r\n", "\n").strip();
    }

    private static void mustBeShort(String text, String what) {
        if (text.length() > LONGEST) {
            throw new Refusal(what + " may have %,d characters at most; this one has %,d.".formatted(LONGEST, text.length()));
        }
    }

}
