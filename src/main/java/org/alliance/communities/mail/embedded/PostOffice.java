package org.alliance.communities.mail.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.user.UserManager;
import org.alliance.communities.mail.MailSettings;

/** What the embedded servers share: the mailboxes, who may open them, and what is put into them. */
class PostOffice extends Managers {

    private final ImapHostManager mailboxes = new Mailboxes();

    private final Everybody everybody;

    private final SmtpManager delivery;

    PostOffice(MailSettings settings) {
        this.everybody = new Everybody(mailboxes, settings);
        this.delivery = new Delivery(mailboxes, everybody);
        // The intake is there from the start, so that its UIDVALIDITY is the moment of the start.
        everybody.getUser(settings.intake().get(0).value());
    }

    @Override
    public ImapHostManager getImapHostManager() {
        return mailboxes;
    }

    @Override
    public UserManager getUserManager() {
        return everybody;
    }

    @Override
    public SmtpManager getSmtpManager() {
        return delivery;
    }

}
