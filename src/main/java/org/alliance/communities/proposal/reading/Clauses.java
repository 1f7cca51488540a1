package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into its clauses: behind a semicolon, a colon or a dash, before "but" and its like, and before an "and"
 * that begins a clause with a verb of its own.
 */
final class Clauses {

    private static final Set<String> CONTRASTS = Set.of("but", "however", "although", "though", "whereas", "except", "unless");

    private static final Set<String> CONTRASTS_AFTER_A_COMMA = Set.of("yet", "so", "while");

    private static final Set<String> VERBS = Set.of("may", "can", "could", "will", "would", "shall", "should", "must", "might",
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "need", "needs", "limited", "restricted",
            "reserved", "closed", "apply", "applies");

    private static final Set<String> SPEAKERS = Set.of("we", "they", "it", "i", "you", "this", "these");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "where");

    /** How many words behind an "and" its verb may come. */
    private static final int WORDS_BEFORE_A_VERB = 3;

    private Clauses() {
    }

    /** @return each as {@link Words#plain} gives it */
    static List<String> of(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        List<String> plain = Arrays.stream(words).map(word -> Words.plain(word).strip()).toList();
        List<String> clauses = new ArrayList<>();
        int start = 0;
        boolean verb = false;
        for (int i = 0; i < words.length; i++) {
            if (i > start && begins(words[i - 1], plain, i, verb)) {
                clauses.add(clause(words, start, i));
                start = i;
                verb = false;
            }
            verb |= VERBS.contains(plain.get(i));
        }
        clauses.add(clause(words, start, words.length));
        return clauses.stream().filter(clause -> !clause.isBlank()).toList();
    }

    private static String clause(String[] words, int from, int to) {
        return Words.plain(String.join(" ", Arrays.asList(words).subList(from, to)));
    }

    private static boolean begins(String before, List<String> words, int at, boolean verb) {
        String word = words.get(at);
        boolean cut = before.endsWith(";") || before.endsWith(":") || Words.plain(before).isBlank();
        return cut || CONTRASTS.contains(word) || before.endsWith(",") && CONTRASTS_AFTER_A_COMMA.contains(word)
                || word.equals("and") && beginsClause(words.subList(at + 1, words.size()), verb);
    }

    private static boolean beginsClause(List<String> behind, boolean verbBefore) {
        if (behind.isEmpty() || RELATIVES.contains(behind.get(0))) {
            return false;
        }
        return SPEAKERS.contains(behind.get(0))
                || verbBefore && behind.stream().limit(WORDS_BEFORE_A_VERB).anyMatch(VERBS::contains);
    }

}
