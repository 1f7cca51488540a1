package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Knows where a mail goes over to text that was written before it. */
final class OlderText {

    private static final Set<String> FORWARDS = Set.of("forwarded message", "begin forwarded message",
            "weitergeleitete nachricht", "message transf\u00e9r\u00e9");

    private static final Set<String> ORIGINALS = Set.of("original message", "original appointment",
            "urspr\u00fcngliche nachricht", "message d origine", "mensaje original");

    private static final Set<String> OLD_VERSIONS = Set.of("old charter", "old version", "old proposal", "old text",
            "previous charter", "previous version", "previous proposal", "earlier version", "former charter",
            "superseded version", "the old charter", "the old version", "the previous version");

    private static final Set<String> MAIL_HEADERS = Set.of("from", "sent", "date", "to", "cc", "subject", "reply-to",
            "importance", "von", "gesendet", "datum", "an", "betreff", "de", "envoy\u00e9", "\u00e0", "objet");

    private static final List<String> BEGINS = List.of("on ", "am ", "le ", "el ", "il ");

    private static final List<String> ENDS = List.of("wrote:", "schrieb:", "a \u00e9crit :", "a \u00e9crit:",
            "escribi\u00f3:", "ha scritto:");

    private OlderText() {
    }

    static OptionalInt startIn(List<String> lines) {
        boolean textAbove = false;
        for (int i = 0; i < lines.size(); i++) {
            // A memo begins with the same lines as an older mail, but nothing stands above it.
            boolean header = textAbove && isHeaderBlock(lines, i);
            if (header || isMark(lines.get(i)) || isReplyWithoutQuotes(lines, i)) {
                return OptionalInt.of(i);
            }
            textAbove |= !isMailHeader(lines.get(i)) && !Words.plain(lines.get(i)).isBlank();
        }
        return OptionalInt.empty();
    }

    static boolean isForwarded(String line) {
        return line.length() < 120 && FORWARDS.contains(Words.plain(line).strip());
    }

    private static boolean isMark(String line) {
        if (line.length() > 120) {
            return false;
        }
        String words = Words.plain(line).strip();
        boolean dashed = line.strip().startsWith("--") || line.strip().startsWith("__");
        boolean begins = words.startsWith("begin ");
        return OLD_VERSIONS.contains(words) || (dashed || begins) && (ORIGINALS.contains(words) || FORWARDS.contains(words));
    }

    /** A lone {@code From: our experience} is no header of a mail; three such lines in a row are. */
    private static boolean isHeaderBlock(List<String> lines, int at) {
        return isMailHeader(lines.get(at)) && at + 2 < lines.size() && isMailHeader(lines.get(at + 1))
                && isMailHeader(lines.get(at + 2));
    }

    static boolean isMailHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < 15
                && MAIL_HEADERS.contains(line.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isReplyWithoutQuotes(List<String> lines, int at) {
        int length = wroteLines(lines, at);
        return length > 0 && !isQuoteNext(lines, at + length);
    }

    /** How many lines the introduction of a marked quote takes here; none when there is none. */
    static int attributionLines(List<String> lines, int at) {
        int length = wroteLines(lines, at);
        return length > 0 && isQuoteNext(lines, at + length) ? length : 0;
    }

    private static int wroteLines(List<String> lines, int at) {
        String first = lines.get(at).strip().toLowerCase(Locale.ROOT);
        if (BEGINS.stream().noneMatch(first::startsWith)) {
            return 0;
        }
        for (int length = 1; length <= 3 && at + length <= lines.size(); length++) {
            String line = lines.get(at + length - 1).strip().toLowerCase(Locale.ROOT);
            if (line.isEmpty() || line.length() > 300) {
                return 0;
            }
            boolean named = line.endsWith(":") && line.contains(" schrieb ");
            if (named || ENDS.stream().anyMatch(line::endsWith)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isQuoteNext(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && next < from + 3 && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).stripLeading().startsWith(">");
    }

}
