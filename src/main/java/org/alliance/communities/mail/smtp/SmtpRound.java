package org.alliance.communities.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.Undelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection for some letters; made again when the server drops it. */
class SmtpRound implements Courier.Round {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpRound.class);

    private final Session session;

    private final MailSettings settings;

    private Transport transport;

    /** Why the server is not there: the rest of the round need not wait for it again. */
    private Undelivered unreachable;

    SmtpRound(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    @Override
    public void deliver(String messageId, Letter letter) throws Undelivered {
        connect();
        try {
            LetterMessage message = new LetterMessage(session, settings.from(), messageId, letter);
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        }
        catch (MessagingException refused) {
            throw new Undelivered(Answers.refuseForGood(refused), Answers.words(refused), refused);
        }
    }

    private void connect() throws Undelivered {
        if (unreachable != null) {
            throw unreachable;
        }
        try {
            if (transport == null) {
                transport = session.getTransport("smtp");
            }
            if (!transport.isConnected()) {
                MailSettings.Smtp smtp = settings.smtp();
                transport.connect(smtp.host(), smtp.port(), smtp.user().isEmpty() ? null : smtp.user(),
                        smtp.password().isEmpty() ? null : smtp.password());
            }
        }
        catch (MessagingException absent) {
            unreachable = new Undelivered(false, Answers.words(absent), absent);
            throw unreachable;
        }
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        }
        catch (MessagingException alreadyGone) {
            LOG.debug("The connection did not end well", alreadyGone);
        }
    }

}
