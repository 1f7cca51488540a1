package org.alliance.communities.proposal.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.community.Part;

/**
 * Says which part a heading announces. Words that name a part beat words that only often mean one: Background, Scope or
 * Goals may hold the need or the activities, and "disband when done" is no yearly decision, so a person has to look.
 */
final class HeadingWords {

    private static final int MOST_WORDS = 14;

    private static final int MOST_STRANGE_WORDS = 3;

    private static final Set<String> LEADING = Set.of("the", "our", "a", "an", "your", "proposed", "optional");

    private HeadingWords() {
    }

    /** The meaning of a title all of whose words are known; empty for any other. */
    static Optional<Meaning> of(String title) {
        return meaning(title, 0);
    }

    /** Also takes {@code Deliverables to the steering group} or {@code Background on sound archives}, but as a guess. */
    static Optional<Meaning> roughly(String title) {
        return meaning(title, MOST_STRANGE_WORDS);
    }

    private static Optional<Meaning> meaning(String title, int mostStrange) {
        List<String> words = significant(title);
        String phrase = String.join(" ", words);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        if (Vocabulary.OTHERS.contains(phrase)) {
            return Optional.of(Meaning.OTHER);
        }
        Meaning known = Vocabulary.PHRASES.get(phrase);
        return known != null ? Optional.of(known) : byWords(words, mostStrange);
    }

    private static List<String> significant(String title) {
        int bracket = title.indexOf('(');
        List<String> words = Words.list(bracket > 0 ? title.substring(0, bracket) : title);
        int start = 0;
        while (start < words.size() - 1 && LEADING.contains(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private static Optional<Meaning> byWords(List<String> words, int mostStrange) {
        EnumSet<Part> certain = partsIn(words, Vocabulary.CERTAIN);
        EnumSet<Part> loose = partsIn(words, Vocabulary.LOOSE);
        promote(words, certain, loose);
        List<String> strange = words.stream().filter(word -> !isKnown(word)).toList();
        boolean leads = !strange.contains(words.get(0)) && firstKey(words) < firstStrange(words);
        if (strange.size() > (leads ? mostStrange : 0) || certain.isEmpty() && loose.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<Part> parts = certain.isEmpty() ? loose : certain;
        resolve(words, parts);
        boolean sure = !certain.isEmpty() && parts.size() == 1 && strange.isEmpty();
        return Optional.of(sure ? Meaning.certainly(parts.iterator().next()) : Meaning.perhaps(Set.copyOf(parts)));
    }

    /** A review is loose, a yearly review is not; support is loose, additional support is not. */
    private static void promote(List<String> words, Set<Part> certain, Set<Part> loose) {
        boolean yearly = words.stream().anyMatch(Vocabulary.EVERY_YEAR::contains);
        boolean decides = words.contains("decide") || words.contains("decision") || words.contains("criteria");
        if (yearly && (loose.contains(Part.CONTINUATION) || decides)) {
            certain.add(Part.CONTINUATION);
        }
        if (loose.contains(Part.RESOURCES) && words.stream().anyMatch(Vocabulary.BEYOND::contains)) {
            certain.add(Part.RESOURCES);
        }
    }

    /** "Resources needed" asks for resources, "why we limit membership" is about membership, "who may join and why" too. */
    private static void resolve(List<String> words, Set<Part> parts) {
        boolean needLeads = Vocabulary.CERTAIN.get(Part.NEED).contains(words.get(0)) && words.contains("and");
        if (parts.size() > 1 && !needLeads) {
            boolean beaten = parts.contains(Part.RESOURCES) || parts.contains(Part.MEMBERSHIP)
                    || parts.contains(Part.STANDARDS) || parts.contains(Part.CONTINUATION);
            if (beaten) {
                parts.remove(Part.NEED);
            }
        }
        if (parts.contains(Part.MEMBERSHIP) && !words.contains("audience")) {
            parts.remove(Part.AUDIENCE);
        }
    }

    private static EnumSet<Part> partsIn(List<String> words, Map<Part, Set<String>> vocabulary) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        vocabulary.forEach((part, known) -> {
            if (words.stream().anyMatch(known::contains)) {
                parts.add(part);
            }
        });
        return parts;
    }

    private static int firstKey(List<String> words) {
        return (int) words.stream().takeWhile(word -> !isKey(word)).count();
    }

    private static int firstStrange(List<String> words) {
        return (int) words.stream().takeWhile(HeadingWords::isKnown).count();
    }

    private static boolean isKnown(String word) {
        return isKey(word) || Vocabulary.isFiller(word);
    }

    private static boolean isKey(String word) {
        return Vocabulary.CERTAIN.values().stream().anyMatch(known -> known.contains(word))
                || Vocabulary.LOOSE.values().stream().anyMatch(known -> known.contains(word));
    }

}
