package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/**
 * The newest text of a mail, line by line.
 *
 * @param source {@code body} or {@code attachment NAME}
 * @param lines up to where an older text begins
 * @param forwarded what stands below the mark of a forwarded mail; empty when nothing was forwarded
 */
record Manuscript(String source, List<Line> lines, List<Line> forwarded) {

    /** A hundred pages; a longer text is no proposal, and looking for headings in it would take seconds. */
    private static final int MOST_CHARACTERS = 300_000;

    static Manuscript of(MailText text) {
        String capped = text.text().length() > MOST_CHARACTERS ? text.text().substring(0, MOST_CHARACTERS) : text.text();
        List<String> all = List.of(capped.split("\n", -1));
        OptionalInt older = OlderText.startIn(all);
        List<String> newest = all.subList(0, older.orElse(all.size()));
        List<Line> forwarded = older.isPresent() && OlderText.isForwarded(all.get(older.getAsInt()))
                ? lines(withoutMailHeaders(all.subList(older.getAsInt() + 1, all.size()))) : List.of();
        return new Manuscript(text.source(), lines(newest), forwarded);
    }

    /** The sender's own words alone. */
    String ownText() {
        StringBuilder text = new StringBuilder();
        lines.stream().filter(Line::isOwn).forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private static List<String> withoutMailHeaders(List<String> below) {
        int start = 0;
        while (start < below.size() && (below.get(start).isBlank() || OlderText.isMailHeader(below.get(start)))) {
            start++;
        }
        return below.subList(start, below.size());
    }

    private static List<Line> lines(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int attribution = OlderText.attributionLines(texts, i);
            if (attribution > 0) {
                lines.add(new Line(text, Line.Role.ATTRIBUTION));
                i += attribution - 1;
            }
            else {
                lines.add(text.stripLeading().startsWith(">") ? new Line(text, Line.Role.QUOTE) : Line.own(text));
            }
        }
        return SignOff.withoutSignature(lines);
    }

}
