package org.alliance.communities.mail.smtp;

import java.io.ByteArrayInputStream;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Courier;
import org.alliance.communities.mail.Login;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.TokenUnreadable;
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
    public void deliver(EmailAddress to, byte[] written) throws Undelivered {
        connect();
        try {
            // Parsed and not changed, so it goes out byte for byte.
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(written));
            transport.sendMessage(message, new Address[] { new InternetAddress(to.value(), true) });
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
                Login login = new Login(smtp.user(), smtp.password(), smtp.tokenFile());
                boolean named = !login.user().isEmpty();
                transport.connect(smtp.host(), smtp.port(), named ? login.user() : null, named ? login.secret() : null);
            }
        }
        catch (TokenUnreadable missing) {
            unreachable = new Undelivered(false, missing.getMessage(), missing);
            throw unreachable;
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
