package org.alliance.communities.mail.imap;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.alliance.communities.mail.Inbox;
import org.alliance.communities.mail.MailSettings;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is new in the mailbox, and at intervals what people have moved elsewhere. A new connection compares everything once,
 * so that nothing stays behind for ever.
 */
@Component
class MailboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);

    private static final Duration OVERDUE = Duration.ofSeconds(1);

    private final Inbox inbox;

    private final ReceptionSettings settings;

    private final ReadingLease lease;

    private final Mailbox mailbox;

    private final Idling idling = new Idling();

    private final Rhythm otherFolders;

    private final Rhythm reconciling;

    private final Map<String, FolderReader> readers = new HashMap<>();

    MailboxReader(Inbox inbox, MailSettings mail, ReceptionSettings settings, ReadingLease lease) {
        this.inbox = inbox;
        this.settings = settings;
        this.lease = lease;
        this.mailbox = new Mailbox(mail.imap(), settings);
        this.otherFolders = new Rhythm(settings.foldersInterval());
        this.reconciling = new Rhythm(settings.reconcileInterval());
    }

    /**
     * Takes what is new; false when another node does so.
     *
     * @throws MailsRefused when everything else was taken, and the connection works
     */
    synchronized boolean read() throws MessagingException {
        if (!lease.take()) {
            mailbox.disconnect();
            return false;
        }
        try {
            boolean everything = !mailbox.isConnected() || reconciling.isDue();
            Optional<MailsRefused> refused = readMain(everything);
            if (everything || otherFolders.isDue()) {
                readOtherFolders(everything);
            }
            if (everything) {
                reconciling.done();
            }
            if (refused.isPresent()) {
                throw refused.get();
            }
            return true;
        }
        catch (MailsRefused othersTaken) {
            throw othersTaken;
        }
        catch (LeaseLost tooSlow) {
            mailbox.disconnect();
            return false;
        }
        catch (MessagingException | RuntimeException | Error failure) {
            disconnect();
            throw failure;
        }
    }

    /** Waits for the server to tell of new mail, not for long while a mail is overdue; false when it cannot do that. */
    boolean await(Duration atMost) throws MessagingException {
        try {
            IMAPFolder main = mailbox.folder();
            FolderReader reader = mainReader(main);
            return idling.await(main, reader.next(), reader.missesOne() ? OVERDUE : atMost);
        }
        catch (MessagingException | RuntimeException failure) {
            mailbox.disconnect();
            throw failure;
        }
    }

    /** Ends the waiting of another thread. */
    void wake() {
        idling.wake();
    }

    /** Lets another node go on at once. */
    synchronized void disconnect() {
        mailbox.disconnect();
        try {
            lease.release();
        }
        catch (RuntimeException databaseIsAway) {
            LOG.debug("The lease ends by itself", databaseIsAway);
        }
    }

    private Optional<MailsRefused> readMain(boolean everything) throws MessagingException {
        IMAPFolder main = mailbox.folder();
        try {
            mainReader(main).look(main, everything, null, lease::take);
            return Optional.empty();
        }
        catch (MailsRefused refused) {
            // One mail must not keep us from what people have moved elsewhere.
            return Optional.of(refused);
        }
    }

    private void readOtherFolders(boolean everything) throws MessagingException {
        LocalDate since = LocalDate.now(ZoneOffset.UTC).minusDays(settings.lookBack().toDays() + 1);
        for (IMAPFolder folder : mailbox.otherFolders()) {
            try {
                reader(folder, "", FolderUse.filter(folder)).look(folder, everything, since, lease::take);
            }
            catch (MessagingException failure) {
                if (failure instanceof LeaseLost || !mailbox.isConnected()) {
                    throw failure;
                }
                // One folder that we may not open must not keep us out of the others.
                LOG.warn("The folder {} cannot be read: {}", folder.getFullName(), failure.getMessage());
            }
        }
        otherFolders.done();
    }

    /** Whatever the server says about it: it is the folder that we are told to read. */
    private FolderReader mainReader(IMAPFolder main) {
        return reader(main, settings.takenFolder(), Optional.empty());
    }

    private FolderReader reader(IMAPFolder folder, String takenFolder, Optional<String> filter) {
        return readers.computeIfAbsent(folder.getFullName(), name -> new FolderReader(inbox, mailbox.name(name),
                new TakenMark(takenFolder), filter, settings));
    }

}
