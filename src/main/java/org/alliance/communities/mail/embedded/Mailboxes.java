package org.alliance.communities.mail.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.imap.ImapHostManagerImpl;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;

/** Hands out inboxes that know the numbers of their mails by heart. */
class Mailboxes extends ImapHostManagerImpl {

    private final Map<MailFolder, MailFolder> inboxes = new ConcurrentHashMap<>();

    @Override
    public MailFolder getFolder(GreenMailUser user, String name) {
        MailFolder folder = super.getFolder(user, name);
        boolean inbox = folder != null && ImapConstants.INBOX_NAME.equalsIgnoreCase(name);
        return inbox ? inboxes.computeIfAbsent(folder, RememberedNumbers::of) : folder;
    }

}
