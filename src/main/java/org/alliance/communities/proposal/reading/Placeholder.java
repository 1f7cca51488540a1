package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;

import org.alliance.communities.community.Part;

/** Tells an answer from a place where an answer should stand. */
final class Placeholder {

    private static final Set<String> STAND_INS = Set.of("tbd", "tba", "tbc", "todo", "to do", "to be decided",
            "to be determined", "to be announced", "to be confirmed", "to be discussed", "to be defined", "to be added",
            "to be written", "to be completed", "to follow", "will follow", "coming soon", "pending", "not yet known",
            "not decided yet", "not yet decided", "unknown", "see attachment", "see attached", "insert text here",
            "your text here", "lorem ipsum", "fill in", "please fill in", "still open", "later");

    private static final Set<String> NOTHING = Set.of("none", "no", "nothing", "nil", "n a", "na", "not applicable");

    /** Longer than this, even a text that says "to be decided" says something. */
    private static final int MOST_WORDS = 6;

    private Placeholder() {
    }

    /** "None" answers the question for resources; for the other required parts it leaves the question open. */
    static boolean isAnswer(Part part, String text) {
        String rest = withoutBrackets(text);
        String plain = Words.plain(rest);
        boolean letters = !plain.isBlank() && plain.chars().anyMatch(Character::isLetterOrDigit);
        if (!letters || plain.strip().matches("x{2,20}")) {
            return false;
        }
        boolean brief = Words.count(rest) <= MOST_WORDS;
        if (brief && Words.hasAny(plain, STAND_INS)) {
            return false;
        }
        if (isUnfilledForm(rest)) {
            return false;
        }
        boolean nothing = NOTHING.contains(plain.strip());
        boolean bareNoIsFine = part == Part.RESOURCES || !part.required() && !Words.hasAny(plain, Set.of("n a", "na"));
        return !nothing || bareNoIsFine;
    }

    /** Several questions and nothing else are the form's, not the writer's. */
    private static boolean isUnfilledForm(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() > 1 && sentences.stream().allMatch(sentence -> sentence.endsWith("?"));
    }

    /** What a form left to be replaced, {@code [Insert your text]}, is not the writer's. */
    private static String withoutBrackets(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('[', at); open >= 0; open = text.indexOf('[', at)) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            boolean isLink = close + 1 < text.length() && text.charAt(close + 1) == '(';
            rest.append(text, at, open).append(isLink ? " link " : " ");
            at = close + 1;
        }
        String left = rest.append(text, at, text.length()).toString().strip();
        return left.startsWith("<") && left.endsWith(">") && left.indexOf('>') == left.length() - 1 ? "" : left;
    }

}
