package org.alliance.communities.mail.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds the parts of a mail in its bytes, level by level, before any library sees them: each level looks at each byte once,
 * and there are few levels. What claims to be a multipart and has no parts is one text.
 */
final class PartFinder {

    private record Open(MimePart part, int depth) {
    }

    private final Deque<Open> open = new ArrayDeque<>();

    private int parts;

    private PartFinder() {
    }

    /**
     * @throws OverLimit when the mail is not of a kind that people send
     */
    static MimePart in(HeaderBlock headers, Stretch mail) {
        MimePart top = MimePart.of(headers, mail, "text/plain");
        PartFinder finder = new PartFinder();
        finder.open.add(new Open(top, 0));
        while (!finder.open.isEmpty()) {
            finder.look(finder.open.poll());
        }
        return top;
    }

    static OverLimit tooManyParts() {
        return new OverLimit("It has more than 500 parts.");
    }

    private void look(Open container) {
        MimePart part = container.part();
        if (part.isMultipart()) {
            String kind = part.is("multipart/digest") ? "message/rfc822" : "text/plain";
            for (Stretch piece : pieces(part)) {
                add(container, piece, kind);
            }
        }
        else if (part.isMail()) {
            add(container, plain(part), "text/plain");
        }
    }

    private void add(Open container, Stretch piece, String defaultType) {
        if (++parts > Limits.PARTS) {
            throw tooManyParts();
        }
        HeaderBlock headers = HeaderBlock.of(piece);
        if (!headers.overLimit().isEmpty()) {
            throw new OverLimit(headers.overLimit());
        }
        MimePart part = MimePart.of(headers, piece, defaultType);
        container.part().parts().add(part);
        if (!part.isMultipart() && !part.isMail()) {
            return;
        }
        if (container.depth() >= Limits.DEPTH) {
            throw new OverLimit("It has parts within parts, more than 20 deep.");
        }
        open.add(new Open(part, container.depth() + 1));
    }

    /** Often the boundary is another one than the headers say, and sometimes all parts together are encoded once more. */
    private static List<Stretch> pieces(MimePart part) {
        List<Stretch> pieces = split(part, part.content());
        if (pieces.isEmpty() && isEncoded(part)) {
            pieces = split(part, Stretch.of(part.decoded()));
        }
        return pieces;
    }

    private static List<Stretch> split(MimePart part, Stretch content) {
        List<Stretch> pieces = Boundary.named(part.type().parameter("boundary")).map(line -> line.split(content)).orElse(List.of());
        return pieces.isEmpty() ? Boundary.guessed(content).map(line -> line.split(content)).orElse(List.of()) : pieces;
    }

    /** Forwarded mails must not be encoded, and some programs do it. */
    private static Stretch plain(MimePart part) {
        return isEncoded(part) ? Stretch.of(part.decoded()) : part.content();
    }

    private static boolean isEncoded(MimePart part) {
        String encoding = part.transferEncoding().toLowerCase(Locale.ROOT);
        return encoding.contains("base64") || encoding.contains("quoted-printable");
    }

}
