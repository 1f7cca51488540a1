package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Heading.Form;

/** Decides whether a line is a heading. The weaker its form, the more exactly its words must fit. */
final class Headings {

    /** A heading and what it announces. */
    record Found(Heading heading, Meaning meaning) {
    }

    /** More words than this on a line are no item of a list of titles. */
    private static final int LONGEST_TITLE_ALONE = 5;

    private static final Set<String> SENTENCE_STARTS = Set.of("we", "i", "this", "please", "if", "it", "there", "they",
            "as");

    private final List<Line> lines;

    /** Whether this text sets titles without a gap above; empty until somebody asks. */
    private Optional<Boolean> tight = Optional.empty();

    Headings(List<Line> lines) {
        this.lines = lines;
    }

    /** A heading whose words are known. */
    Optional<Found> knownAt(int at) {
        String next = at + 1 < lines.size() && lines.get(at + 1).isOwn() ? lines.get(at + 1).text() : "";
        Optional<Part> asked = Questions.askedBy(lines.get(at));
        if (asked.isPresent()) {
            return Optional.of(new Found(Heading.line(lines.get(at).text().strip(), Form.COLON), Meaning.certainly(asked.get())));
        }
        for (Heading heading : HeadingForms.of(lines.get(at).text(), next)) {
            Optional<Meaning> meaning = meaning(heading, at, next);
            if (meaning.isPresent()) {
                return meaning.map(found -> new Found(heading, found));
            }
        }
        return Optional.empty();
    }

    /** A heading with strange words: only a line of a form that this text has used for a heading already. */
    Optional<Heading> strangeAt(int at, Set<Form> used, Form current) {
        String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        List<Heading> readings = HeadingForms.of(lines.get(at).text(), next);
        if (current == Form.TABLE) {
            return readings.stream().filter(heading -> heading.form() == Form.TABLE).findFirst();
        }
        return readings.stream().limit(1)
            .filter(heading -> used.contains(heading.form()) && !heading.form().startsText())
            .filter(heading -> heading.form().isPlain() || isBetweenParagraphs(heading, at, next)).findFirst();
    }

    private Optional<Meaning> meaning(Heading heading, int at, String next) {
        String title = heading.title();
        return switch (heading.form()) {
            case MARKDOWN, BOLD, UNDERLINED, CAPITALS -> HeadingWords.roughly(title);
            case COLON -> HeadingWords.of(title).filter(meaning -> meaning.certain() || isAfterGap(at));
            case NUMBERED -> HeadingWords.of(title).filter(meaning -> meaning.certain() || isAfterGap(at) && !isNumbered(next));
            case BARE -> HeadingWords.of(title).filter(meaning -> isBareTitle(title, at, meaning));
            case RUN_IN -> !startsUpper(title) ? Optional.empty()
                    : HeadingWords.of(title).filter(meaning -> isRunIn(heading, at, meaning));
            case TABLE -> HeadingWords.of(title);
        };
    }

    /** A wrapped line of a paragraph can look like a title, so a gap above is asked for unless the words are plain. */
    private boolean isBareTitle(String title, int at, Meaning meaning) {
        List<String> words = Words.list(title);
        boolean sentence = words.size() > 3 && SENTENCE_STARTS.contains(words.get(0));
        boolean plainWords = meaning.certain() && !meaning.isOther() && endsSentence(at - 1);
        return !sentence && (isAfterGap(at) || plainWords && (words.size() > 1 || isAnswered(at) && isTight()));
    }

    /** As a PDF without empty lines does. One lone word of ours may be chance, titles of two parts are none. */
    private boolean isTight() {
        if (tight.isEmpty()) {
            tight = Optional.of(IntStream.range(0, lines.size()).mapToObj(this::tightTitle).flatMap(Optional::stream).distinct()
                .limit(2).count() == 2);
        }
        return tight.get();
    }

    private Optional<Meaning> tightTitle(int at) {
        boolean fits = lines.get(at).isOwn() && endsSentence(at - 1) && isAnswered(at) && (at == 0 || !isAfterGap(at));
        return !fits ? Optional.empty() : HeadingForms.of(lines.get(at).text(), "").stream().limit(1)
            .filter(heading -> heading.form() == Form.BARE).flatMap(heading -> HeadingWords.of(heading.title()).stream())
            .filter(meaning -> meaning.certain() && !meaning.isOther()).findFirst();
    }

    /** Whether a sentence stands below, and not the next word of a list. */
    private boolean isAnswered(int at) {
        String next = at + 1 < lines.size() && lines.get(at + 1).isOwn() ? lines.get(at + 1).text() : "";
        return !next.isBlank() && (Words.count(next) > LONGEST_TITLE_ALONE || endsSentence(at + 1));
    }

    private boolean isRunIn(Heading heading, int at, Meaning meaning) {
        boolean brief = Words.count(heading.title()) <= 8;
        boolean marked = lines.get(at).text().strip().startsWith("*") || lines.get(at).text().strip().startsWith("-");
        return brief && (meaning.certain() && !meaning.isOther() || isAfterGap(at) || marked);
    }

    /** A line ending with a colon is too often only the start of a list. */
    private boolean isBetweenParagraphs(Heading heading, int at, String next) {
        String title = heading.title();
        int most = heading.form() == Form.BARE ? 5 : 8;
        boolean isTitle = startsUpper(title) && Words.count(title) <= most
                && ".;,!?:".indexOf(title.charAt(title.length() - 1)) < 0;
        boolean isList = isNumbered(next) || next.strip().startsWith("- ") || next.strip().startsWith("* ");
        return heading.form() != Form.COLON && isTitle && isAfterGap(at) && !isList && next.length() > title.length();
    }

    private boolean isAfterGap(int at) {
        return at == 0 || lines.get(at - 1).words().isBlank() || !lines.get(at - 1).isOwn();
    }

    private boolean endsSentence(int at) {
        String line = at < 0 ? "" : lines.get(at).text().strip();
        return line.isEmpty() || ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isNumbered(String line) {
        return !line.isBlank() && Character.isDigit(line.strip().charAt(0));
    }

    private static boolean startsUpper(String title) {
        return !title.isEmpty() && Character.isUpperCase(title.charAt(0));
    }

}
