package org.alliance.communities.mail.imap;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the server which mails are stored here: by a keyword of our own, or by moving them. People see it in their mail
 * program; we never go by it, for a mark proves nothing about our database.
 */
class TakenMark {

    static final String KEYWORD = "CommunitiesTaken";

    private static final Logger LOG = LoggerFactory.getLogger(TakenMark.class);

    private static final int ROUND = 1000;

    private final String target;

    private boolean refused;

    /**
     * @param target the folder into which taken mails are moved; empty marks them where they are
     */
    TakenMark(String target) {
        this.target = target;
    }

    /** Marks mails that are committed. A server that wants no marks is left alone: nothing depends on them. */
    void tell(IMAPFolder folder, List<Long> uids) throws MessagingException {
        if (uids.isEmpty() || refused || folder.getMode() == Folder.READ_ONLY) {
            return;
        }
        try {
            if (!target.isEmpty() && canMove((IMAPStore) folder.getStore())) {
                move(folder, uids);
            }
            else {
                Commands.mark(folder, uids, KEYWORD);
            }
        }
        catch (MessagingException failure) {
            if (!folder.isOpen()) {
                throw failure;
            }
            refused = true;
            LOG.info("The mail server keeps no marks of ours in {}: {}", folder.getFullName(), failure.getMessage());
        }
    }

    /** Marks those of the stored mails that a former run did not come to mark. */
    void catchUp(IMAPFolder folder, List<Long> stored) throws MessagingException {
        if (stored.isEmpty() || refused || folder.getMode() == Folder.READ_ONLY) {
            return;
        }
        Set<Long> untold = new HashSet<>(Commands.without(folder, KEYWORD));
        List<Long> late = stored.stream().filter(untold::contains).toList();
        for (int from = 0; from < late.size(); from += ROUND) {
            tell(folder, late.subList(from, Math.min(from + ROUND, late.size())));
        }
    }

    private static boolean canMove(IMAPStore store) throws MessagingException {
        return store.hasCapability("MOVE") || store.hasCapability("UIDPLUS");
    }

    private void move(IMAPFolder folder, List<Long> uids) throws MessagingException {
        Folder taken = folder.getStore().getFolder(target);
        if (!taken.exists()) {
            taken.create(Folder.HOLDS_MESSAGES);
        }
        Message[] mails = Stream.of(folder.getMessagesByUID(uids.stream().mapToLong(Long::longValue).toArray()))
            .filter(Objects::nonNull).toArray(Message[]::new);
        if (((IMAPStore) folder.getStore()).hasCapability("MOVE")) {
            folder.moveMessages(mails, taken);
        }
        else {
            folder.copyMessages(mails, taken);
            folder.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
            folder.expunge(mails);
        }
    }

}
