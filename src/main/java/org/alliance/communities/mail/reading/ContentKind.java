package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is done with a part that holds no text.
 *
 * @param reason why it is not read, in words that fit behind "because"; empty for what has nothing to say to people
 */
record ContentKind(Predicate<Content> matches, Treatment treatment, String reason) {

    enum Treatment {
        /** It is text, or may be read as text. */
        TEXT,
        /** A program that knows its kind may find text in it. */
        DOCUMENT,
        /** People are told that it was not read. */
        UNREADABLE,
        /** It belongs to the mail as a stamp belongs to a letter. */
        WRAPPING
    }

    static final String PICTURE = "it is a picture";

    private static final Set<String> SEALS = Set.of("application/pgp-signature", "application/pkcs7-signature",
            "application/x-pkcs7-signature", "application/pgp-keys", "application/pgp-encrypted", "application/applefile",
            "message/delivery-status", "message/disposition-notification", "message/feedback-report", "text/rfc822-headers",
            "text/x-amp-html", "text/css", "text/vcard", "text/x-vcard", "text/directory");

    private static final String[] PROGRAMS = { ".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".msi", ".js", ".jse", ".vbs",
            ".vbe", ".wsf", ".wsh", ".hta", ".ps1", ".jar", ".lnk", ".reg", ".cpl", ".dll", ".sh", ".app", ".apk", ".iso",
            ".img", ".chm", ".svg", ".xll" };

    private static final String[] MACROS = { ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm", ".potm", ".ppam", ".ppsm" };

    private static final String[] PICTURES = { ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic" };

    private static final String[] RECORDINGS = { ".mp3", ".m4a", ".wav", ".ogg", ".mp4", ".mov", ".avi", ".webm" };

    /** The first that matches counts. */
    private static final List<ContentKind> ALL = List.of(
            new ContentKind(content -> SEALS.contains(content.type().value()) || content.endsWith(".p7s"),
                    Treatment.WRAPPING, ""),
            unreadable(content -> content.is("text/calendar") || content.is("application/ics") || content.endsWith(".ics")
                    || content.startsWith("BEGIN:VCALENDAR"), "it is an invitation to a meeting"),
            unreadable(content -> content.is("application/pkcs7-mime") || content.is("application/x-pkcs7-mime")
                    || content.endsWith(".p7m"), "it is sealed with S/MIME"),
            unreadable(content -> content.endsWith(".pgp", ".gpg") || content.startsWith("-----BEGIN PGP MESSAGE"),
                    "it is encrypted with PGP"),
            unreadable(content -> content.endsWith(PROGRAMS) || content.startsWith("MZ", "\u007fELF")
                    || content.type().value().contains("javascript"),
                    "it may be a program, and programs are never opened"),
            unreadable(content -> content.endsWith(MACROS) || content.type().value().contains("macroenabled"),
                    "it may hold macros, and such files are never opened"),
            unreadable(content -> content.is("message/external-body") || content.is("message/partial"),
                    "it only says where the rest of it is"),
            new ContentKind(content -> content.startsWith("%PDF-", "PK\u0003\u0004", "{\\rtf", "\u00d0\u00cf\u0011\u00e0"),
                    Treatment.DOCUMENT, ""),
            unreadable(content -> content.isOneOf("image") || content.isUntypedFile(PICTURES), PICTURE),
            unreadable(content -> content.isOneOf("audio") || content.isOneOf("video") || content.isUntypedFile(RECORDINGS),
                    "it is a recording"),
            new ContentKind(content -> TextFormat.of(content).isPresent(), Treatment.TEXT, ""),
            unreadable(Content::isEmpty, "it is empty"),
            new ContentKind(content -> true, Treatment.DOCUMENT, ""));

    static ContentKind of(Content content) {
        return ALL.stream().filter(kind -> kind.matches().test(content)).findFirst().orElseThrow();
    }

    private static ContentKind unreadable(Predicate<Content> matches, String reason) {
        return new ContentKind(matches, Treatment.UNREADABLE, reason);
    }

}
