package org.alliance.communities.mail.imap;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the mailbox is read, for those who ask and, loudly and again and again, for the log. */
@Component
class ReceptionState {

    private static final Logger LOG = LoggerFactory.getLogger(ReceptionState.class);

    private static final Duration REMINDER = Duration.ofMinutes(10);

    private final Rhythm reminder = new Rhythm(REMINDER);

    private String trouble = "The mailbox was not read yet";

    private boolean reading;

    synchronized void isWell(boolean readsItself) {
        if (!trouble.isEmpty() || reading != readsItself) {
            LOG.info(readsItself ? "The mailbox is read" : "The mailbox is read by another node");
        }
        reading = readsItself;
        trouble = "";
    }

    synchronized void isIll(String sentence) {
        if (!trouble.equals(sentence) || reminder.isDue()) {
            LOG.error("Mail is not received. {}", sentence);
            reminder.done();
        }
        trouble = sentence;
    }

    /** Why the mailbox cannot be read; empty when it can. */
    synchronized String trouble() {
        return trouble;
    }

    /** Who reads it, while somebody does. */
    synchronized String reader() {
        return reading ? "this node" : "another node";
    }

}
