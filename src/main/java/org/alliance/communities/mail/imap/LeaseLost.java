package org.alliance.communities.mail.imap;

import jakarta.mail.MessagingException;

/** Another node reads the mailbox by now, because this one was too slow. */
class LeaseLost extends MessagingException {

    LeaseLost() {
        super("Another node reads the mailbox by now");
    }

}
