package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;

import org.alliance.communities.community.Part;

/** Tells an answer from a place where an answer should stand. */
final class Placeholder {

    private static final Phrases STAND_INS = Phrases.of("tbd", "tba", "tbc", "todo", "to do", "to be decided",
            "to be determined", "to be announced", "to be confirmed", "to be discussed", "to be defined", "to be added",
            "to be written", "to be completed", "to follow", "will follow", "coming soon", "pending", "not yet known",
            "not decided yet", "not yet decided", "unknown", "see attachment", "see attached", "insert text here",
            "your text here", "lorem ipsum", "fill in", "please fill in", "still open", "later",
            "enter text here", "placeholder", "under discussion", "in preparation", "noch offen", "wird nachgereicht", "folgt", "folgt noch", "folgen noch",
            "siehe anhang", "siehe anlage", "a definir", "a completer", "a preciser", "a venir", "voir piece jointe",
            "voir annexe", "por definir", "por determinar", "pendiente", "ver adjunto", "ver anexo", "da definire",
            "in allegato", "nader te bepalen", "volgt", "zie bijlage");

    /** A form that was sent back unfilled tells its reader what to do. */
    private static final Phrases COMMANDS = Phrases.of("describe", "briefly describe", "please describe",
            "explain", "please explain", "briefly explain", "please list", "list any", "list the", "list all", "insert",
            "please insert", "enter the", "enter your", "please enter", "provide a", "provide the", "please provide",
            "state the", "please state", "outline the", "please outline", "summarize the", "summarise the",
            "give a brief", "write your", "write here", "replace this", "delete this", "click or tap here", "click here to enter", "bitte beschreiben",
            "beschreiben sie", "decrivez", "veuillez decrire", "describa", "por favor describa", "indique");

    private static final Phrases OWN = Phrases.of("we", "our", "us", "i", "my", "wir", "unsere", "nous", "notre", "nos",
            "nuestra", "nuestro");

    private static final Set<String> NOTHING = Set.of("none", "no", "nothing", "nil", "n a", "na", "not applicable", "no answer", "keine", "nichts",
            "entfallt", "aucun", "aucune", "rien", "sans objet", "ninguno", "ninguna", "nada", "no aplica", "nessuno",
            "nessuna", "geen", "niets");

    private static final Phrases NOT_APPLICABLE = Phrases.of("n a", "na");

    /** In a longer text "to be decided" may be said of something else. */
    private static final int MOST_WORDS = 6;

    private Placeholder() {
    }

    /** "None" answers the question for resources; for the other required parts it leaves the question open. */
    static boolean isAnswer(Part part, String text) {
        String rest = withoutBrackets(text);
        String plain = Words.plain(rest);
        boolean letters = !plain.isBlank() && plain.chars().anyMatch(Character::isLetterOrDigit);
        if (!letters || isCrossedOut(plain)) {
            return false;
        }
        boolean brief = Words.count(rest) <= MOST_WORDS;
        if (brief && STAND_INS.areIn(plain)) {
            return false;
        }
        if (isUnfilledForm(rest) || isInstruction(rest) || Postponement.isAll(rest)) {
            return false;
        }
        boolean nothing = NOTHING.contains(plain.strip());
        boolean bareNoIsFine = part == Part.RESOURCES || !part.required() && !NOT_APPLICABLE.areIn(plain);
        return !nothing || bareNoIsFine;
    }

    /** Several questions and nothing else are the form's, not the writer's. */
    private static boolean isUnfilledForm(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() > 1 && sentences.stream().allMatch(sentence -> sentence.endsWith("?"));
    }

    /** {@code Briefly describe the need.} and nothing else; who answers speaks of himself at some point. */
    private static boolean isInstruction(String text) {
        List<String> sentences = Sentences.of(text).stream().map(Words::plain).toList();
        return !sentences.isEmpty() && sentences.stream().allMatch(COMMANDS::begin)
                && sentences.stream().noneMatch(OWN::areIn);
    }

    /** {@code xxx xx}, {@code ___}. */
    private static boolean isCrossedOut(String plain) {
        String letters = plain.replace(" ", "");
        return letters.length() >= 2 && letters.chars().allMatch(letter -> letter == 'x');
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
