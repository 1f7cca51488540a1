package org.alliance.communities.proposal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;

/**
 * The words of headings in one language, without accents.
 *
 * @param phrases whole headings that the words alone would get wrong
 * @param others whole headings of matters that nobody asks for
 * @param certain words that name a part
 * @param loose words that often mean a part
 * @param everyYear words that turn a review into the yearly decision
 * @param beyond words that turn support into additional support
 * @param fillers words that say nothing by themselves
 */
record Vocabulary(Map<String, Meaning> phrases, Set<String> others, Map<Part, Set<String>> certain,
        Map<Part, Set<String>> loose, Set<String> everyYear, Set<String> beyond, Set<String> fillers) {

    /** English first: a word that stands in two languages means what it means there. */
    static final List<Vocabulary> LANGUAGES = List.of(EnglishHeadings.VOCABULARY, GermanHeadings.VOCABULARY,
            FrenchHeadings.VOCABULARY, SpanishHeadings.VOCABULARY, ItalianHeadings.VOCABULARY, DutchHeadings.VOCABULARY);

    boolean isKey(String word) {
        return isIn(certain, word) || isIn(loose, word);
    }

    boolean isKnown(String word) {
        return isKey(word) || fillers.contains(word) || everyYear.contains(word) || beyond.contains(word);
    }

    private static boolean isIn(Map<Part, Set<String>> words, String word) {
        return words.values().stream().anyMatch(known -> known.contains(word));
    }

    static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

}
