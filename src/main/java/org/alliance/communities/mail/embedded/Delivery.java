package org.alliance.communities.mail.embedded;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a mail once into each mailbox, also when it names several addresses of one, and whatever the mail looks like. */
class Delivery extends SmtpManager {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Everybody everybody;

    Delivery(ImapHostManager mailboxes, Everybody everybody) {
        super(mailboxes, everybody);
        this.everybody = everybody;
    }

    @Override
    public synchronized void send(SmtpState state) {
        Set<String> mailboxes = state.getMessage().getToAddresses().stream().map(MailAddress::getEmail)
            .map(everybody::mailbox).collect(Collectors.toSet());
        MimeMessage mail = state.getMessage().getMessage();
        try {
            MimeMessage first = Opaque.isBetter(mail) ? new Opaque(mail) : mail;
            for (String mailbox : mailboxes) {
                deliver(first, everybody.getUser(mailbox));
            }
        }
        catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void deliver(MimeMessage mail, GreenMailUser user) throws MessagingException {
        try {
            user.deliver(mail);
        }
        catch (RuntimeException notUnderstood) {
            LOG.debug("Stored without a look into its parts", notUnderstood);
            user.deliver(new Opaque(mail));
        }
    }

}
