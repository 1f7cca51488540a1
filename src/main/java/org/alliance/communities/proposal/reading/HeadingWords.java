package org.alliance.communities.proposal.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Vocabulary.Sense;

/**
 * Says which part a heading announces. Words that name a part beat words that only often mean one: Background, Scope or
 * Goals may hold the need or the activities, and "disband when done" is no yearly decision, so a person has to look.
 */
final class HeadingWords {

    private static final int MOST_WORDS = 14;

    private static final int MOST_STRANGE_WORDS = 3;

    private static final Set<String> LEADING = Set.of("the", "our", "a", "an", "your", "proposed", "optional");

    private final List<String> words;

    private final List<Sense> senses;

    private final boolean question;

    private HeadingWords(Vocabulary language, List<String> words, boolean question) {
        this.words = words;
        this.senses = language.senses(words);
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
        String phrase = String.join(" ", words);
        for (Vocabulary language : Vocabulary.LANGUAGES) {
            Optional<Meaning> meaning = language.ofPhrase(phrase)
                .or(() -> new HeadingWords(language, words, isQuestion(title)).byWords(mostStrange));
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return inTwoLanguages(title);
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
        long strange = senses.stream().filter(Sense::isStrange).count();
        if (strange > (keyLeads() ? mostStrange : 0)) {
            return Optional.empty();
        }
        EnumSet<Part> certain = parts(Sense::certain);
        EnumSet<Part> loose = parts(Sense::loose);
        promote(certain, loose);
        if (certain.isEmpty() && loose.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<Part> parts = certain.isEmpty() ? loose : certain;
        resolve(parts);
        boolean sure = !certain.isEmpty() && parts.size() == 1 && (strange == 0 || question);
        return Optional.of(sure ? Meaning.certainly(parts.iterator().next()) : Meaning.perhaps(Set.copyOf(parts)));
    }

    /** Whether a word that means a part stands before all strange ones. */
    private boolean keyLeads() {
        return senses.stream().filter(sense -> sense.isKey() || sense.isStrange()).findFirst().filter(Sense::isKey).isPresent();
    }

    /** A review is loose, a yearly review is not; support is loose, additional support is not. */
    private void promote(Set<Part> certain, Set<Part> loose) {
        boolean decides = words.contains("decide") || words.contains("decision") || words.contains("criteria");
        if ((loose.contains(Part.CONTINUATION) || decides) && senses.stream().anyMatch(Sense::everyYear)) {
            certain.add(Part.CONTINUATION);
        }
        if (loose.contains(Part.RESOURCES) && senses.stream().anyMatch(Sense::beyond)) {
            certain.add(Part.RESOURCES);
        }
    }

    /** "Resources needed" asks for resources, "why we limit membership" is about membership, "who may join and why" too. */
    private void resolve(Set<Part> parts) {
        boolean needLeads = senses.get(0).certain().contains(Part.NEED) && words.contains("and");
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

    private EnumSet<Part> parts(Function<Sense, Set<Part>> meant) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        senses.forEach(sense -> parts.addAll(meant.apply(sense)));
        return parts;
    }

}
