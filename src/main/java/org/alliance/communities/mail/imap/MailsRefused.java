package org.alliance.communities.mail.imap;

import java.util.SortedSet;

import jakarta.mail.MessagingException;

/** The folder has mails that the server does not hand over or that cannot be stored. All others were taken. */
class MailsRefused extends MessagingException {

    MailsRefused(String folder, SortedSet<Long> uids) {
        super("Mails of the folder " + folder + " cannot be fetched and stay there, numbers "
                + uids.stream().limit(10).toList());
    }

}
