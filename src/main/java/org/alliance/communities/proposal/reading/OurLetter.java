package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Our letter inside a reply, without the marks of a quote: our words are told from the answers written between them. */
final class OurLetter {

    /** From this many words on a piece of one of our sentences is ours wherever a mail program wrapped it. */
    private static final int WORDS_OF_A_PIECE = 4;

    /** So long a sentence of ours stands by chance in no text of somebody else. */
    private static final int WORDS_THAT_TELL = 8;

    private static final List<String> SENTENCES = Questions.SENTENCES.stream().map(Words::plain).toList();

    private static final String OURS = String.join("", SENTENCES);

    private static final Phrases GREETING = Phrases.of("dear");

    private static final Phrases OPENING = Phrases.of(Words.plain(Questions.YOUR_PROPOSAL).strip());

    private static final String WHAT_WE_ASK = Words.plain(Questions.WHAT_WE_ASK).strip();

    private OurLetter() {
    }

    /** @param below with the line by which a mail program marked what it quotes */
    static boolean isIn(List<Line> below) {
        String words = words(own(below));
        return SENTENCES.stream().anyMatch(words::contains);
    }

    /** Where our letter begins in a text in which no mail program marked it: at its greeting. */
    static OptionalInt startIn(List<Line> lines) {
        OptionalInt sentence = sentenceIn(lines);
        for (int i = sentence.orElse(0) - 1; i >= 0; i--) {
            if (GREETING.begin(lines.get(i).words())) {
                boolean ours = OPENING.areIn(words(lines.subList(i + 1, sentence.getAsInt())));
                return ours ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** All lines from our first question on; ours are quotes, the others are the answers. */
    static List<Line> answeredIn(List<Line> below) {
        return told(own(below), false);
    }

    /** Of a text into which a person copied pieces of our letter, those are quotes. */
    static List<Line> quotedIn(List<Line> lines) {
        return sentenceIn(lines).isPresent() ? told(lines, true) : lines;
    }

    /** @param asked whether our words above the first question, of which each letter has others, are left out already */
    private static List<Line> told(List<Line> letter, boolean asked) {
        List<Line> lines = new ArrayList<>();
        boolean answers = asked;
        String before = "";
        for (Line line : letter) {
            boolean question = Questions.ofWords(line.words()).isPresent();
            answers |= question || isAnsweredQuestion(line.text()) || line.words().strip().equals(WHAT_WE_ASK);
            boolean ours = question || line.text().startsWith(">") || isOurs(before, line.words());
            lines.add(!answers || ours ? line.as(Line.Role.QUOTE) : line);
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
        return piece || wrapped || Questions.isSignature(words);
    }

    /** The first line with which a sentence of ours begins that fills its lines. */
    private static OptionalInt sentenceIn(List<Line> lines) {
        List<Line> unmarked = lines.stream().map(line -> line.text().startsWith(">") ? Line.own("") : line).toList();
        int first = lines.size();
        for (String sentence : SENTENCES) {
            int at = Words.count(sentence) < WORDS_THAT_TELL ? first : lineOf(sentence, unmarked);
            first = Math.min(first, at);
        }
        return first < lines.size() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private static int lineOf(String sentence, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String read = "";
            for (int j = i; j < lines.size() && lines.get(j).hasWords() && sentence.startsWith(read); j++) {
                read = read.stripTrailing() + lines.get(j).words();
                if (read.equals(sentence)) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    private static String words(List<Line> lines) {
        return lines.stream().map(line -> line.words().stripTrailing()).collect(Collectors.joining("", "", " "));
    }

    /** What our letter answered in its turn is older still. */
    private static List<Line> own(List<Line> below) {
        int start = 1;
        while (start < below.size() && (below.get(start).isBlank() || MailMarks.isHeader(below.get(start)))) {
            start++;
        }
        List<Line> letter = below.subList(start, below.size());
        return letter.subList(0, OlderText.startIn(letter, Errand.ANSWER).orElse(letter.size()));
    }

}
