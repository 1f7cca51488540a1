package org.alliance.communities.mail;

import java.time.Duration;

import org.springframework.stereotype.Component;

/** Reads documents in a thread of its own, so that the mails without any go on meanwhile. */
@Component
class DocumentRhythm extends Rhythm {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ReadingDocuments documents;

    private final PlacingRhythm placing;

    DocumentRhythm(ReadingDocuments documents, PlacingRhythm placing, MailSettings settings) {
        // What is being read is read again after the next start.
        super("documents", 0, settings);
        this.documents = documents;
        this.placing = placing;
    }

    @Override
    protected Duration look() throws InterruptedException {
        if (documents.readWaiting()) {
            placing.wake();
        }
        return PAUSE;
    }

}
