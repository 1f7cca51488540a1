package org.alliance.communities.mail.imap;

import java.util.Collection;

import jakarta.mail.MessagingException;

/** The folder has mails that the server does not hand over or that cannot be stored. All others were taken. */
class MailsRefused extends MessagingException {

    MailsRefused(String folder, Collection<Long> uids) {
        super("Mails of the folder " + folder + " cannot be fetched and stay there, numbers "
                + uids.stream().sorted().limit(10).toList());
    }

}
