package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Knows where a mail goes over to text that was written before it. */
final class OlderText {

    private static final int LONGEST_ATTRIBUTION = 300;

    private OlderText() {
    }

    static OptionalInt startIn(List<Line> lines, Errand errand) {
        boolean textAbove = false;
        for (int i = 0; i < lines.size(); i++) {
            // A memo begins with the same lines as an older mail, but nothing stands above it, and nobody notes when it was sent.
            boolean header = beginsHeaderBlock(lines, i) && (textAbove || errand == Errand.FORWARD || isSent(lines, i));
            if (header || isMark(lines.get(i)) || isReplyWithoutQuotes(lines, i)) {
                return OptionalInt.of(i);
            }
            textAbove = textAbove || !MailMarks.isHeader(lines.get(i)) && lines.get(i).hasWords();
        }
        return OptionalInt.empty();
    }

    /** Whether one of the header lines that begin here says when a mail was sent: with that word or with a time of day. */
    private static boolean isSent(List<Line> lines, int at) {
        return lines.subList(at, lines.size()).stream().takeWhile(MailMarks::isHeader).anyMatch(MailMarks::saysWhenSent);
    }

    private static boolean isMark(Line line) {
        return MailMarks.isOldVersion(line) || MailMarks.isOriginal(line) || MailMarks.isForwarded(line);
    }

    /**
     * A lone {@code From: our experience} is no header of a mail; three such lines in a row are. Only the first line of a block
     * begins it: what is true of no block is true of none of its lines.
     */
    private static boolean beginsHeaderBlock(List<Line> lines, int at) {
        return at + 2 < lines.size() && lines.subList(at, at + 3).stream().allMatch(MailMarks::isHeader)
                && (at == 0 || !MailMarks.isHeader(lines.get(at - 1)));
    }

    /** Without the marks of a quote only a date or an address makes sure that "On Monday, as Ada wrote:" is no sentence. */
    private static boolean isReplyWithoutQuotes(List<Line> lines, int at) {
        int length = wroteLines(lines, at);
        return length > 0 && !isQuoteNext(lines, at + length)
                && isDated(lines.subList(at, at + length).stream().map(Line::text).collect(Collectors.joining(" ")));
    }

    /** How many lines the introduction of a marked quote takes here; none when there is none. */
    static int attributionLines(List<Line> lines, int at) {
        int length = wroteLines(lines, at);
        return length > 0 && isQuoteNext(lines, at + length) ? length : 0;
    }

    private static int wroteLines(List<Line> lines, int at) {
        if (!MailMarks.mayBeginAttribution(lines.get(at))) {
            return 0;
        }
        for (int length = 1; length <= 3 && at + length <= lines.size(); length++) {
            Line line = lines.get(at + length - 1);
            if (line.isBlank() || line.text().strip().length() > LONGEST_ATTRIBUTION) {
                return 0;
            }
            if (MailMarks.saysWrote(line) || length > 1 && MailMarks.saysWrote(lines.get(at + length - 2).followedBy(line))) {
                return length;
            }
        }
        return 0;
    }

    /** An address, a time or the number of a year. */
    private static boolean isDated(String attribution) {
        int digits = 0;
        for (int i = 0; i < attribution.length(); i++) {
            char c = attribution.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (c == '@' || digits > 0 && c == ':' && i + 1 < attribution.length() || digit && digits == 3) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }

    private static boolean isQuoteNext(List<Line> lines, int from) {
        int next = from;
        while (next < lines.size() && next < from + 3 && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).text().stripLeading().startsWith(">");
    }

}
