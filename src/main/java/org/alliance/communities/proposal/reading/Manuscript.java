package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/**
 * The newest text of a mail, line by line.
 *
 * @param source {@code body} or {@code attachment NAME}
 * @param lines up to where an older text begins; answers written into our letter below it count as newest text
 * @param forwarded what stands below the mark of a forwarded mail; empty when nothing was forwarded
 */
record Manuscript(String source, List<Line> lines, List<Line> forwarded) {

    /** A mail that was handed on more often than this is read as far as that. */
    private static final int MOST_FORWARDS = 5;

    /**
     * @param errand of the mail that brought it; when that forwards another mail, the other counts also without a mark above it
     */
    static Manuscript of(MailText text, Errand errand) {
        return of(text.source(), Stream.of(text.text().split("\n", -1)).map(Line::own).toList(), errand.in(text), MOST_FORWARDS);
    }

    private static Manuscript of(String source, List<Line> all, Errand errand, int more) {
        int mark = OlderText.startIn(all, errand).orElse(all.size());
        int older = OurLetter.startIn(all.subList(0, mark)).orElse(mark);
        List<Line> below = all.subList(older, all.size());
        List<Line> newest = below.isEmpty() ? all : withoutRule(all.subList(0, older));
        List<Line> lines = new ArrayList<>(lines(newest));
        List<Line> forwarded = List.of();
        if (!below.isEmpty() && OurLetter.isIn(below)) {
            lines.addAll(OurLetter.answeredIn(below));
        }
        else if (!below.isEmpty() && MailMarks.isOldVersion(below.get(0))) {
            lines.addAll(lines(newVersionIn(below)));
        }
        else if (!below.isEmpty() && more > 0 && isPassedOn(newest, below, errand)) {
            forwarded = forwarded(source, below, more);
        }
        return new Manuscript(source, lines, forwarded);
    }

    /** Whoever writes nothing above an older mail, and does not answer it, passes it on. */
    private static boolean isPassedOn(List<Line> newest, List<Line> below, Errand errand) {
        return MailMarks.isForwarded(below.get(0)) || errand == Errand.FORWARD || errand == Errand.NEW && newest.isEmpty();
    }

    /** Whoever forwards a forwarded mail means the innermost that says something. */
    private static List<Line> forwarded(String source, List<Line> below, int more) {
        List<Line> text = withoutMailHeaders(below.subList(MailMarks.isHeader(below.get(0)) ? 0 : 1, below.size()));
        Manuscript inner = of(source, text, Errand.FORWARD, more - 1);
        return inner.lines().stream().allMatch(Line::isBlank) ? inner.forwarded() : inner.lines();
    }

    /** The rule above an older mail belongs to that. */
    private static List<Line> withoutRule(List<Line> newest) {
        int end = newest.size();
        while (end > 0 && !newest.get(end - 1).hasWords()) {
            end--;
        }
        return newest.subList(0, end);
    }

    /** The sender's own words alone. */
    String ownText() {
        return text(lines);
    }

    String forwardedText() {
        return text(forwarded);
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream().filter(Line::isOwn).forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** Some put the old version first. */
    private static List<Line> newVersionIn(List<Line> old) {
        for (int i = 1; i < old.size(); i++) {
            if (MailMarks.isNewVersion(old.get(i))) {
                return old.subList(i + 1, old.size());
            }
        }
        return List.of();
    }

    /** Apple's programs mark every line of what they forward as a quote. */
    private static List<Line> withoutMailHeaders(List<Line> below) {
        boolean quoted = below.stream().allMatch(line -> line.isBlank() || line.text().startsWith(">"));
        List<Line> text = !quoted ? below : below.stream().map(Manuscript::withoutMark).toList();
        int start = 0;
        while (start < text.size() && (text.get(start).isBlank() || MailMarks.isHeader(text.get(start)))) {
            start++;
        }
        return text.subList(start, text.size());
    }

    private static Line withoutMark(Line line) {
        return line.isBlank() ? line : Line.own(line.text().substring(1).replaceFirst("^ ", ""));
    }

    private static List<Line> lines(List<Line> newest) {
        List<Line> texts = OurLetter.quotedIn(newest);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Line text = texts.get(i);
            int attribution = OlderText.attributionLines(texts, i);
            if (attribution > 0) {
                lines.add(text.as(Line.Role.ATTRIBUTION));
                i += attribution - 1;
            }
            else {
                lines.add(text.text().stripLeading().startsWith(">") ? text.as(Line.Role.QUOTE) : text);
            }
        }
        return SignOff.withoutSignature(lines);
    }

}
