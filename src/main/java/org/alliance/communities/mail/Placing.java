package org.alliance.communities.mail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.alliance.communities.mail.reading.ReadMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
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

    private static final String ERROR = "This mail could not be placed because of an error in this program; the log of that time "
            + "tells more.";

    private final InboundRows rows;

    private final WaitingMails waiting;

    private final StoredMails stored;

    private final DocumentRows documents;

    // Asked for late: what a question stands on may itself stand on the inbox.
    private final ObjectProvider<Question> questions;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final TransactionTemplate atOnce;

    Placing(InboundRows rows, WaitingMails waiting, StoredMails stored, DocumentRows documents, ObjectProvider<Question> questions,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.rows = rows;
        this.waiting = waiting;
        this.stored = stored;
        this.documents = documents;
        this.questions = questions;
        this.events = events;
        this.transaction = transaction;
        this.atOnce = new TransactionTemplate(transaction.getTransactionManager());
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Tries each once, and before each that may take long whatever came meanwhile and does not; ends early when the database
     * is away, which is no mail's fault.
     */
    void placeWaiting() {
        List<Long> slow = waiting.slow(ROUND);
        placeQuick();
        slow.forEach(id -> {
            attempt(id);
            placeQuick();
        });
    }

    private void placeQuick() {
        waiting.quick(ROUND).forEach(this::attempt);
    }

    private void attempt(long id) {
        AtomicInteger number = new AtomicInteger();
        try {
            transaction.executeWithoutResult(status -> attempt(id, number));
        }
        // A hostile mail may exhaust the stack or the heap, and no mail may stop the next one.
        catch (RuntimeException | Error failure) {
            if (Outage.isBehind(failure)) {
                takeBack(id, number.get());
                throw failure;
            }
            LOG.warn("Mail {} could not be placed in attempt {}", id, number, Wordless.of(failure));
            events.publishEvent(new MailNotPlaced(id, failure.getClass().getName()));
            if (number.get() >= MOST_ATTEMPTS) {
                quarantine(id, ERROR);
            }
        }
    }

    private void attempt(long id, AtomicInteger number) {
        Optional<WaitingMails.Attempt> attempt = waiting.claim(id)
                ? atOnce.execute(status -> waiting.countAttempt(id)) : Optional.empty();
        if (attempt.isEmpty()) {
            return;
        }
        number.set(attempt.get().number());
        if (attempt.get().setAside() != null) {
            quarantine(id, attempt.get().setAside());
        }
        else if (number.get() > MOST_ATTEMPTS) {
            quarantine(id, "Each attempt to read this mail ended the application.");
        }
        else {
            place(id);
        }
    }

    private void takeBack(long id, int number) {
        try {
            if (number > 0) {
                waiting.takeBackAttempt(id);
            }
        }
        catch (RuntimeException stillAway) {
            LOG.debug("An attempt counts that should not", Wordless.of(stillAway));
        }
    }

    private void place(long id) {
        if (!waiting.lock(id)) {
            return;
        }
        ReadMail read = stored.read(id);
        waiting.noteReading(id, read);
        waiting.lockContent(read);
        InboundMail mail = rows.find(id).orElseThrow();
        settle(id, questions.orderedStream().map(question -> question.ask(mail, read)).flatMap(Optional::stream).findFirst()
            .orElseThrow(() -> new IllegalStateException("No question has an answer")));
    }

    private void settle(long id, Placement placement) {
        if (placement == Placement.AFTER_DOCUMENTS) {
            documents.demand(id);
            return;
        }
        rows.place(id, placement);
        if (placement.disposition() == Disposition.QUARANTINED) {
            LOG.error("Mail {} is in quarantine and waits for a person", id);
        }
        events.publishEvent(new MailPlaced(rows.find(id).orElseThrow(), placement));
    }

    private void quarantine(long id, String reason) {
        Placement placement = Placement.of(Disposition.QUARANTINED, reason);
        try {
            atOnce.executeWithoutResult(status -> {
                if (waiting.lock(id)) {
                    settle(id, placement);
                }
            });
        }
        catch (RuntimeException failure) {
            // Whoever listens must not keep the mail out of quarantine.
            LOG.error("Nobody could be told that mail {} is in quarantine", id, Wordless.of(failure));
            atOnce.executeWithoutResult(status -> rows.place(id, placement));
        }
    }

}
