package org.alliance.communities.proposal.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;

/** The words of headings in one language, without accents. */
final class Vocabulary {

    /**
     * What a word says in a heading.
     *
     * @param certain the parts that it names
     * @param loose the parts that it often means
     * @param everyYear whether it turns a review into the yearly decision
     * @param beyond whether it turns support into additional support
     */
    record Sense(Set<Part> certain, Set<Part> loose, boolean everyYear, boolean beyond) {

        /** Of a word that is not known. */
        static final Sense STRANGE = new Sense(Set.of(), Set.of(), false, false);

        boolean isKey() {
            return !certain.isEmpty() || !loose.isEmpty();
        }

        boolean isStrange() {
            return this == STRANGE;
        }

    }

    /** English first: a word that stands in two languages means what it means there. */
    static final List<Vocabulary> LANGUAGES = List.of(EnglishHeadings.VOCABULARY, GermanHeadings.VOCABULARY,
            FrenchHeadings.VOCABULARY, SpanishHeadings.VOCABULARY, ItalianHeadings.VOCABULARY, DutchHeadings.VOCABULARY);

    private final Map<String, Meaning> phrases = new HashMap<>();

    private final Map<String, Sense> senses;

    /**
     * @param phrases whole headings that the words alone would get wrong
     * @param others whole headings of matters that nobody asks for
     * @param certain words that name a part
     * @param loose words that often mean a part
     * @param everyYear words that turn a review into the yearly decision
     * @param beyond words that turn support into additional support
     * @param fillers words that say nothing by themselves
     */
    Vocabulary(Map<String, Meaning> phrases, Set<String> others, Map<Part, Set<String>> certain,
            Map<Part, Set<String>> loose, Set<String> everyYear, Set<String> beyond, Set<String> fillers) {
        this.phrases.putAll(phrases);
        others.forEach(other -> this.phrases.put(other, Meaning.OTHER));
        this.senses = Stream.of(certain.values(), loose.values(), List.of(everyYear, beyond, fillers))
            .flatMap(Collection::stream).flatMap(Set::stream).distinct()
            .collect(Collectors.toUnmodifiableMap(word -> word, word -> new Sense(partsNamedBy(word, certain),
                    partsNamedBy(word, loose), everyYear.contains(word), beyond.contains(word))));
    }

    private static Set<Part> partsNamedBy(String word, Map<Part, Set<String>> words) {
        return words.entrySet().stream().filter(known -> known.getValue().contains(word)).map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** What a whole heading means, where its words alone would get it wrong or nobody asks for it. */
    Optional<Meaning> ofPhrase(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    List<Sense> senses(List<String> words) {
        return words.stream().map(word -> senses.getOrDefault(word, Sense.STRANGE)).toList();
    }

    static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

}
