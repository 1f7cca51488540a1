package org.alliance.communities.mail.imap;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** What a folder is for: by its special use (RFC 6154), else by the name that mail programs give it. */
final class FolderUse {

    /** Written here and not received, or a view of mails that lie in other folders. */
    private static final Set<String> OTHER_USES = Set.of("\\sent", "\\drafts", "\\all", "\\flagged", "\\noselect",
            "\\nonexistent");

    private static final Set<String> OTHER_NAMES = Set.of("sent", "sent items", "sent messages", "sent mail", "drafts",
            "outbox", "templates");

    private FolderUse() {
    }

    /** Whether mail that was delivered to us may lie there; Junk and Trash count. */
    static boolean holdsReceivedMail(IMAPFolder folder) throws MessagingException {
        return (folder.getType() & Folder.HOLDS_MESSAGES) != 0
                && Stream.of(folder.getAttributes()).map(FolderUse::plain).noneMatch(OTHER_USES::contains)
                && !OTHER_NAMES.contains(plain(folder.getName()));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

}
