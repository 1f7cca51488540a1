package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.Due;
import org.alliance.communities.history.CaseHistory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds a proposer of a question once, as long as nothing has come and the proposal is not decided. */
@Component
class QuestionReminders implements Due {

    private final QuestionBook book;

    private final Proposals proposals;

    private final ProposalLetters letters;

    private final CaseHistory history;

    private final ReviewSettings settings;

    private final Clock clock;

    private final TransactionTemplate transaction;

    QuestionReminders(QuestionBook book, Proposals proposals, ProposalLetters letters, CaseHistory history, ReviewSettings settings,
            Clock clock, TransactionTemplate transaction) {
        this.book = book;
        this.proposals = proposals;
        this.letters = letters;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> next() {
        return book.oldestWaiting().map(asked -> asked.plus(settings.questionReminder()));
    }

    /** The mark and the letters are one: after a failure all of it is tried again. */
    @Override
    public void run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> book.takeWaiting(now.minus(settings.questionReminder()), now).forEach(this::remind));
    }

    private void remind(String number) {
        List<ProposerQuestion> open = book.of(number).stream().filter(ProposerQuestion::isOpen).toList();
        letters.remindOfQuestions(proposals.get(number), open.stream().map(ProposerQuestion::text).toList(),
                open.get(open.size() - 1).id());
        history.note(number, CaseHistory.SYSTEM, "reminded the proposer of " + (open.size() == 1 ? "an open question"
                : open.size() + " open questions"));
    }

}
