package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.reading.ReadMail.Unreadable;

/** Knows what a mail points to and nobody here can read: a document on the web, an attachment in a strange form. */
final class Unread {

    private static final List<String> STARTS = List.of("https://", "http://", "www.");

    private static final int LONGEST_LINK = 500;

    /** Words beside a link that show it to be the proposal and not the website of a signature. */
    private static final Phrases PAPERS = Phrases.of("proposal", "charter", "draft", "document", "doc", "application", "text",
            "plan", "here", "below", "antrag", "vorschlag", "dokument", "entwurf", "proposition", "propuesta", "documento",
            "documents", "find", "read", "link");

    private static final List<String> STORES = List.of("docs.google.", "drive.google.", "1drv.ms", "onedrive.", "sharepoint.",
            "dropbox.", "box.com", "notion.", "hackmd.", "etherpad", "nextcloud", "icloud.com", "github.com", "wetransfer.");

    private Unread() {
    }

    static Flag flag(Unreadable unreadable) {
        return new Flag("", Flag.UNREADABLE, unreadable.source() + ", because " + unreadable.reason());
    }

    /** The link that stands in the place of a proposal; none when any asked-for part was written out. */
    static List<Flag> links(Map<Part, Passage> passages, String text) {
        boolean written = passages.entrySet().stream()
            .anyMatch(found -> found.getKey().required() && found.getValue().complete() && isMoreThanLink(found.getValue().text()));
        return written ? List.of() : Sentences.of(text).stream().filter(Unread::pointsToPaper).map(Unread::link).distinct()
            .map(link -> new Flag("", Flag.ONLY_LINKED, link)).toList();
    }

    private static boolean isMoreThanLink(String text) {
        return link(text).isEmpty() || Words.count(text.replace(link(text), " ")) > 12;
    }

    private static boolean pointsToPaper(String sentence) {
        String link = link(sentence).toLowerCase(Locale.ROOT);
        return !link.isEmpty() && (STORES.stream().anyMatch(link::contains)
                || PAPERS.areIn(Words.plain(sentence.replace(link(sentence), " "))));
    }

    /** The first address of a web page in a text; empty when there is none. */
    static String link(String text) {
        int start = STARTS.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < text.length() && end < start + LONGEST_LINK && " \t\n<>\"'()[]|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String link = text.substring(start, end);
        return link.endsWith(".") || link.endsWith(",") ? link.substring(0, link.length() - 1) : link;
    }

}
