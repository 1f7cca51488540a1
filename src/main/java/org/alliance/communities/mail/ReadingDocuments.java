package org.alliance.communities.mail;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

import org.alliance.communities.mail.extraction.DocumentReader;
import org.alliance.communities.mail.reading.MailReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the documents of the mails that wait for it, one after the other and outside any transaction. A kill in between lets
 * the documents of that mail be read once more from the beginning; when its attempts are over, the mail goes on with all its
 * documents named as unreadable.
 */
@Component
class ReadingDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingDocuments.class);

    private static final int MOST_ATTEMPTS = 3;

    /** The attempt in which the documents count as unreadable; a kill in it ends even the telling. */
    private static final int LAST_TO_TELL = MOST_ATTEMPTS + 1;

    /** Longer than one document takes, so that nobody else takes the mail while it is being read. */
    private static final Duration HOLD = DocumentReader.LIMIT.plusSeconds(10);

    private final DocumentRows rows;

    private final InboundRows mails;

    private final StoredMails stored;

    private final DocumentReader reader;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReadingDocuments(DocumentRows rows, InboundRows mails, StoredMails stored, DocumentReader reader,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.rows = rows;
        this.mails = mails;
        this.stored = stored;
        this.reader = reader;
        this.events = events;
        this.transaction = transaction;
    }

    void demand(long mail) {
        rows.demand(mail);
    }

    boolean isDemanded(long mail) {
        return rows.isWaiting(mail);
    }

    /** Answers whether there was anything to read. */
    boolean readWaiting() throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            boolean any = false;
            for (var claimed = rows.claim(HOLD); claimed.isPresent(); claimed = rows.claim(HOLD)) {
                read(claimed.get());
                any = true;
            }
            return any;
        }
        finally {
            oneAtATime.unlock();
        }
    }

    private void read(DocumentRows.Claimed claimed) throws InterruptedException {
        try {
            if (claimed.attempt() <= MOST_ATTEMPTS) {
                readAll(claimed.mail());
            }
            finish(claimed);
        }
        // A hostile document may exhaust the stack or the heap, and no mail may stop the next one.
        catch (RuntimeException | Error failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            // The words of the failure may be the sender's.
            LOG.warn("The documents of mail {} could not be read in attempt {}: {}", claimed.mail(), claimed.attempt(),
                    failure.getClass().getName());
            events.publishEvent(new MailNotPlaced(claimed.mail(), failure.getClass().getName()));
            if (claimed.attempt() > MOST_ATTEMPTS) {
                giveUp(claimed.mail());
            }
        }
    }

    private void readAll(long id) throws InterruptedException {
        rows.clear(id);
        reader.read(MailReader.read(mails.raw(id).orElseThrow()).documents(), extracted -> {
            rows.add(id, extracted);
            rows.hold(id, HOLD);
        });
    }

    private void finish(DocumentRows.Claimed claimed) {
        if (claimed.attempt() > LAST_TO_TELL) {
            giveUp(claimed.mail());
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (claimed.attempt() > MOST_ATTEMPTS) {
                rows.clear(claimed.mail());
            }
            rows.finish(claimed.mail());
            events.publishEvent(new DocumentsRead(mails.find(claimed.mail()).orElseThrow(), stored.read(claimed.mail())));
        });
    }

    /** Tells nobody: whoever listens must not keep the mail here. It goes on as if nothing in its documents can be read. */
    private void giveUp(long id) {
        LOG.error("The documents of mail {} are given up", id);
        transaction.executeWithoutResult(status -> {
            rows.clear(id);
            rows.finish(id);
        });
    }

}
