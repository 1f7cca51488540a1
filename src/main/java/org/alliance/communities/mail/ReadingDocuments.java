package org.alliance.communities.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.alliance.communities.mail.extraction.DocumentReader;
import org.alliance.communities.mail.extraction.Extracted;
import org.alliance.communities.mail.reading.Document;
import org.alliance.communities.mail.reading.MailReader;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the documents of the mails that wait for it, one after the other and outside any transaction. A kill in between lets
 * the documents of that mail be read once more from the beginning.
 */
@Component
class ReadingDocuments {

    private static final int MOST_ATTEMPTS = 3;

    /** Longer than one document takes, so that nobody else takes the mail while it is being read. */
    private static final Duration HOLD = DocumentReader.LIMIT.plusSeconds(10);

    private final DocumentRows rows;

    private final InboundRows mails;

    private final DocumentReader reader;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReadingDocuments(DocumentRows rows, InboundRows mails, DocumentReader reader, ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.mails = mails;
        this.reader = reader;
        this.events = events;
        this.transaction = transaction;
    }

    void demand(long mail) {
        rows.demand(mail);
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
        long id = claimed.mail();
        rows.clear(id);
        for (Document document : MailReader.read(mails.raw(id).orElseThrow()).documents()) {
            rows.hold(id, HOLD);
            rows.add(id, claimed.attempt() > MOST_ATTEMPTS ? givenUp(document) : reader.read(document));
        }
        transaction.executeWithoutResult(status -> {
            rows.finish(id);
            events.publishEvent(new DocumentsRead(mails.find(id).orElseThrow(),
                    rows.find(id).map(Extracted::texts).orElse(List.of())));
        });
    }

    private static Extracted givenUp(Document document) {
        return new Extracted(List.of(), List.of(new Unreadable(document.source(), "each attempt to open it failed")));
    }

}
