package org.alliance.communities.mail.imap;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** What a folder is for: by its special use (RFC 6154), else by the name that mail programs give it. */
final class FolderUse {

    /** What a server of Gmail is known by: it can leave out of its view of everything what was written here. */
    static final String FILTERS = "X-GM-EXT-1";

    private static final String RECEIVED = "X-GM-RAW \"-in:sent -in:drafts -in:chats\"";

    private static final String ALL = "\\all";

    /** Written here and not received, or a view of mails that lie in other folders. */
    private static final Set<String> OTHER_USES = Set.of("\\sent", "\\drafts", ALL, "\\flagged", "\\noselect",
            "\\nonexistent");

    /** In the languages in which mail is read here too. */
    private static final Set<String> OTHER_NAMES = Set.of("sent", "sent items", "sent messages", "sent mail", "drafts", "outbox",
            "templates", "gesendet", "gesendete elemente", "gesendete objekte", "entwürfe", "postausgang", "vorlagen", "envoyés",
            "éléments envoyés", "messages envoyés", "brouillons", "boîte d'envoi", "modèles", "enviados", "elementos enviados",
            "borradores", "bandeja de salida", "plantillas", "inviati", "posta inviata", "bozze", "posta in uscita", "modelli",
            "verzonden", "verzonden items", "concepten", "postvak uit", "sjablonen", "itens enviados", "rascunhos",
            "caixa de saída", "modelos");

    private FolderUse() {
    }

    /** Whether mail that was delivered to us may lie there; Junk and Trash count. */
    static boolean holdsReceivedMail(IMAPFolder folder) throws MessagingException {
        return (folder.getType() & Folder.HOLDS_MESSAGES) != 0
                && Stream.of(folder.getAttributes()).map(FolderUse::plain).noneMatch(OTHER_USES::contains)
                && !OTHER_NAMES.contains(plain(folder.getName()));
    }

    /** The words that search a folder for received mails, if more lies in it. */
    static Optional<String> filter(IMAPFolder folder) throws MessagingException {
        return showsEverything(folder) ? Optional.of(RECEIVED) : Optional.empty();
    }

    /** Whether it shows every mail there is. At Gmail a mail that somebody archives lies nowhere else. */
    static boolean showsEverything(IMAPFolder folder) throws MessagingException {
        return Stream.of(folder.getAttributes()).map(FolderUse::plain).anyMatch(ALL::equals);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

}
