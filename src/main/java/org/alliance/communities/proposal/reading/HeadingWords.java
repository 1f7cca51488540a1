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

    private final Vocabulary language;

    private final List<String> words;

    private final boolean question;

    private HeadingWords(Vocabulary language, List<String> words, boolean question) {
        this.language = language;
        this.words = words;
        this.question = question;
    }

    /** The meaning of a title all of whose words are known, or nearly all of a question; empty for any other. */
    static Optional<Meaning> of(String title) {
        return isQuestion(title) ? roughly(title) : meaning(title, 0);
    }

    /** Also takes {@code Deliverables to the steering group} or {@code Background on sound archives}, but as a guess. */
    static Optional<Meaning> roughly(String title) {
        int comma = title.indexOf(',');
        Optional<Meaning> meaning = meaning(title, MOST_STRANGE_WORDS);
        return isQuestion(title) && comma > 0 && meaning.filter(Meaning::certain).isEmpty()
                ? meaning(title.substring(0, comma), 0).or(() -> meaning) : meaning;
    }

    private static Optional<Meaning> meaning(String title, int mostStrange) {
        Optional<Part> asked = Questions.partOf(title);
        if (asked.isPresent()) {
            return asked.map(Meaning::certainly);
        }
        List<String> words = significant(title);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return Vocabulary.LANGUAGES.stream()
            .flatMap(language -> new HeadingWords(language, words, isQuestion(title)).meaning(mostStrange).stream())
            .findFirst().or(() -> inTwoLanguages(title));
    }

    /** {@code Bedarf / Need}. */
    private static Optional<Meaning> inTwoLanguages(String title) {
        int slash = title.indexOf('/');
        return slash <= 0 ? Optional.empty()
                : meaning(title.substring(0, slash), 0).filter(meaning -> meaning(title.substring(slash + 1), 0)
                    .filter(meaning::equals).isPresent());
    }

    private static boolean isQuestion(String title) {
        return title.indexOf('?') == title.length() - 1 && !title.isEmpty();
    }

    private Optional<Meaning> meaning(int mostStrange) {
        String phrase = String.join(" ", words);
        if (language.others().contains(phrase)) {
            return Optional.of(Meaning.OTHER);
        }
        Meaning known = language.phrases().get(phrase);
        return known != null ? Optional.of(known) : byWords(mostStrange);
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

    private Optional<Meaning> byWords(int mostStrange) {
        EnumSet<Part> certain = partsIn(language.certain());
        EnumSet<Part> loose = partsIn(language.loose());
        promote(certain, loose);
        List<String> strange = words.stream().filter(word -> !language.isKnown(word)).toList();
        boolean leads = !strange.contains(words.get(0)) && firstKey() < firstStrange();
        if (strange.size() > (leads ? mostStrange : 0) || certain.isEmpty() && loose.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<Part> parts = certain.isEmpty() ? loose : certain;
        resolve(parts);
        boolean sure = !certain.isEmpty() && parts.size() == 1 && (strange.isEmpty() || question);
        return Optional.of(sure ? Meaning.certainly(parts.iterator().next()) : Meaning.perhaps(Set.copyOf(parts)));
    }

    /** A review is loose, a yearly review is not; support is loose, additional support is not. */
    private void promote(Set<Part> certain, Set<Part> loose) {
        boolean yearly = words.stream().anyMatch(language.everyYear()::contains);
        boolean decides = words.contains("decide") || words.contains("decision") || words.contains("criteria");
        if (yearly && (loose.contains(Part.CONTINUATION) || decides)) {
            certain.add(Part.CONTINUATION);
        }
        if (loose.contains(Part.RESOURCES) && words.stream().anyMatch(language.beyond()::contains)) {
            certain.add(Part.RESOURCES);
        }
    }

    /** "Resources needed" asks for resources, "why we limit membership" is about membership, "who may join and why" too. */
    private void resolve(Set<Part> parts) {
        boolean needLeads = language.certain().get(Part.NEED).contains(words.get(0)) && words.contains("and");
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

    private EnumSet<Part> partsIn(Map<Part, Set<String>> vocabulary) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        vocabulary.forEach((part, known) -> {
            if (words.stream().anyMatch(known::contains)) {
                parts.add(part);
            }
        });
        return parts;
    }

    private int firstKey() {
        return (int) words.stream().takeWhile(word -> !language.isKey(word)).count();
    }

    private int firstStrange() {
        return (int) words.stream().takeWhile(language::isKnown).count();
    }

}
