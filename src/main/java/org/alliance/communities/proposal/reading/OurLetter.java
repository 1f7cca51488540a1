package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.mail.LetterForm;

/** Our letter below a reply without the marks of a quote: our words are told from the answers written between them. */
final class OurLetter {

    /** From this many words on a piece of one of our sentences is ours wherever a mail program wrapped it. */
    private static final int WORDS_OF_A_PIECE = 4;

    private static final List<String> SENTENCES = Questions.SENTENCES.stream().map(Words::plain).toList();

    private static final String OURS = String.join("", SENTENCES);

    private static final String SIGNATURE = Words.plain(LetterForm.SIGNATURE);

    private static final String WHAT_WE_ASK = Words.plain(Questions.WHAT_WE_ASK).strip();

    private OurLetter() {
    }

    static boolean isIn(List<Line> below) {
        String words = own(below).stream().map(line -> line.words().stripTrailing()).collect(Collectors.joining("", "", " "));
        return SENTENCES.stream().anyMatch(words::contains);
    }

    /** All lines from our first question on; ours are quotes, the others are the answers. */
    static List<Line> answeredIn(List<Line> below) {
        List<Line> letter = own(below);
        List<Line> lines = new ArrayList<>();
        boolean asked = false;
        String before = "";
        for (Line line : letter) {
            boolean question = Questions.ofWords(line.words()).isPresent();
            asked |= question || isAnsweredQuestion(line.text()) || line.words().strip().equals(WHAT_WE_ASK);
            boolean ours = question || line.text().startsWith(">") || isOurs(before, line.words());
            lines.add(!asked || ours ? line.as(Line.Role.QUOTE) : line);
            before = line.words();
        }
        return lines;
    }

    /** {@code - Resources beyond the standard support: none}. */
    private static boolean isAnsweredQuestion(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && Questions.partOf(text.substring(0, colon)).isPresent();
    }

    private static boolean isOurs(String before, String words) {
        if (words.isBlank()) {
            return false;
        }
        boolean piece = words.strip().split(" ").length >= WORDS_OF_A_PIECE && OURS.contains(words);
        boolean wrapped = before.length() > 2 && OURS.contains(before.stripTrailing() + words)
                && OURS.contains(before) && before.strip().split(" ").length >= WORDS_OF_A_PIECE;
        return piece || wrapped || words.equals(SIGNATURE);
    }

    /** What our letter answered in its turn is older still. */
    private static List<Line> own(List<Line> below) {
        int start = 1;
        while (start < below.size() && (below.get(start).isBlank() || MailMarks.isHeader(below.get(start)))) {
            start++;
        }
        List<Line> letter = below.subList(start, below.size());
        return letter.subList(0, OlderText.startIn(letter).orElse(letter.size()));
    }

}
