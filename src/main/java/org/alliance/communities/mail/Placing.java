package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the mails that wait one by one to their place. An attempt is counted before the mail is opened, so that a mail that
 * ends the application is given up as well.
 */
@Component
class Placing {

    static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Placing.class);

    private static final int ROUND = 1000;

    private static final int LONGEST = 300;

    private final InboundRows rows;

    private final WaitingMails waiting;

    // Asked for late: what a question stands on may itself stand on the inbox.
    private final ObjectProvider<Question> questions;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    Placing(InboundRows rows, WaitingMails waiting, ObjectProvider<Question> questions,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.rows = rows;
        this.waiting = waiting;
        this.questions = questions;
        this.events = events;
        this.transaction = transaction;
    }

    void placeWaiting() {
        waiting.ids(ROUND).forEach(id -> waiting.countAttempt(id).ifPresent(attempt -> attempt(id, attempt)));
    }

    private void attempt(long id, int attempt) {
        if (attempt > MOST_ATTEMPTS) {
            quarantine(id, "Each attempt to read this mail ended the application.");
            return;
        }
        try {
            transaction.executeWithoutResult(status -> place(id));
        }
        // A hostile mail may exhaust the stack, and no mail may stop the next one.
        catch (RuntimeException | Error failure) {
            LOG.warn("Mail {} could not be placed in attempt {}", id, attempt, failure);
            if (attempt >= MOST_ATTEMPTS) {
                quarantine(id, "This mail could not be placed: " + brief(failure));
            }
        }
    }

    private void place(long id) {
        if (!waiting.lock(id)) {
            return;
        }
        ReadMail read = MailReader.read(rows.raw(id).orElseThrow());
        waiting.noteReading(id, read);
        waiting.lockContent(read);
        InboundMail mail = rows.find(id).orElseThrow();
        settle(id, questions.orderedStream().map(question -> question.ask(mail, read)).flatMap(Optional::stream).findFirst()
            .orElseThrow(() -> new IllegalStateException("No question has an answer")));
    }

    private void settle(long id, Placement placement) {
        rows.place(id, placement);
        events.publishEvent(new MailPlaced(rows.find(id).orElseThrow(), placement));
    }

    /** A failure may quote the whole mail. */
    private static String brief(Throwable failure) {
        String words = failure.toString();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }

    private void quarantine(long id, String reason) {
        Placement placement = Placement.of(Disposition.QUARANTINED, reason);
        try {
            transaction.executeWithoutResult(status -> {
                if (waiting.lock(id)) {
                    settle(id, placement);
                }
            });
        }
        catch (RuntimeException failure) {
            // Whoever listens must not keep the mail out of quarantine.
            LOG.error("Nobody could be told that mail {} is in quarantine", id, failure);
            transaction.executeWithoutResult(status -> rows.place(id, placement));
        }
    }

}
