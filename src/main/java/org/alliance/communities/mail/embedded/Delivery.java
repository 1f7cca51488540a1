package org.alliance.communities.mail.embedded;

import java.util.stream.Collectors;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;

/** Puts a mail once into each mailbox, also when it names several addresses of one. */
class Delivery extends SmtpManager {

    private final Everybody everybody;

    Delivery(ImapHostManager mailboxes, Everybody everybody) {
        super(mailboxes, everybody);
        this.everybody = everybody;
    }

    @Override
    public synchronized void send(SmtpState state) {
        state.getMessage().getToAddresses().stream().map(MailAddress::getEmail).map(everybody::mailbox)
            .collect(Collectors.toSet())
            .forEach(mailbox -> everybody.getUser(mailbox).deliver(state.getMessage()));
    }

}
