package org.alliance.communities.mail.imap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.MailSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.springframework.stereotype.Component;

/**
 * Takes what is new in the mailbox by its numbers, whether or not a person has seen it there, and changes nothing in it. A
 * new connection compares the whole list once, so that nothing stays behind for ever.
 */
@Component
class MailboxReader {

    private final Inbox inbox;

    private final Mailbox mailbox;

    MailboxReader(Inbox inbox, MailSettings settings) {
        this.inbox = inbox;
        this.mailbox = new Mailbox(settings.imap());
    }

    /** Places what still waits from an earlier run, then takes and places what is new. */
    synchronized void read() throws MessagingException {
        inbox.placeWaiting();
        boolean newConnection = !mailbox.isConnected();
        try {
            IMAPFolder folder = mailbox.folder();
            Status status = Commands.status(folder);
            long from = newConnection ? 1 : inbox.lastTaken(mailbox.name(), status.uidvalidity) + 1;
            // Some servers do not tell their next number: then only a look can tell.
            if (status.uidnext < 0 || status.uidnext > from) {
                take(folder, from);
            }
        }
        catch (MessagingException | RuntimeException failure) {
            mailbox.disconnect();
            throw failure;
        }
    }

    private void take(IMAPFolder folder, long from) throws MessagingException {
        folder.open(Folder.READ_ONLY);
        try {
            long validity = folder.getUIDValidity();
            List<ListedMail> listed = Commands.list(folder, from);
            Set<Long> fresh = new HashSet<>(
                    inbox.notTaken(mailbox.name(), validity, listed.stream().map(ListedMail::uid).toList()));
            for (List<Long> batch : Batches.of(listed.stream().filter(mail -> fresh.contains(mail.uid())).toList())) {
                Commands.read(folder, batch)
                    .forEach(mail -> inbox.take(mailbox.name(), validity, mail.uid(), mail.internalDate(), mail.bytes()));
                inbox.placeWaiting();
            }
        }
        finally {
            folder.close(false);
        }
    }

    synchronized void disconnect() {
        mailbox.disconnect();
    }

}
