package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alliance.communities.community.Part;

/** Finds what a person should look at: standards may add to the Code of Conduct, and restrictions need a reason. */
final class Doubts {

    private static final Phrases CODE = Phrases.of("code of conduct", "alliance code");

    private static final Phrases LESSENING = Phrases.of("does not apply", "do not apply", "doesnt apply", "dont apply",
            "will not apply", "should not apply", "shall not apply", "no longer applies", "instead of the code",
            "instead of the alliance code", "in place of the code", "in place of the alliance code", "rather than the code",
            "replaces the code", "replace the code", "replaces the alliance code", "replace the alliance code",
            "exempt from", "not bound by", "waive", "waives", "suspend", "suspends", "suspended", "override", "overrides",
            "overrule", "not required to follow", "need not follow", "do not have to follow", "except for the code",
            "opt out of", "less strict than", "relax", "relaxes", "relaxed", "set aside", "ignore the code",
            "takes precedence over the code", "without the code", "not subject to");

    private static final Phrases DENIALS = Phrases.of("nobody is", "no one is", "nothing here", "none of this",
            "does not replace", "do not replace", "not replace", "never replace", "not waive", "not suspend",
            "not override", "not relax", "never waive", "never override", "not exempt", "never exempt", "cannot override",
            "cannot replace", "not set aside", "not intended to replace");

    private static final Pattern AND = Pattern.compile(" and ");

    private Doubts() {
    }

    static List<Flag> about(Map<Part, Passage> passages, String ownText) {
        List<Flag> flags = new ArrayList<>();
        String standards = Optional.ofNullable(passages.get(Part.STANDARDS)).map(Passage::text).orElse("");
        List<String> answers = Sentences.of(standards);
        Stream<String> elsewhere = Sentences.of(ownText).stream().filter(Doubts::namesTheCode)
            .filter(sentence -> answers.stream().noneMatch(sentence::endsWith));
        Stream.concat(answers.stream(), elsewhere).filter(Doubts::lessens).distinct().map(sentence -> new Flag(Part.STANDARDS.key(), "lessens-code", sentence))
            .forEach(flags::add);
        Stream.of(Part.MEMBERSHIP, Part.AUDIENCE).filter(passages::containsKey)
            .forEach(part -> Restrictions.unexplained(passages.get(part).text())
                .forEach(sentence -> flags.add(new Flag(part.key(), "restriction-without-reason", sentence))));
        return List.copyOf(flags);
    }

    private static boolean namesTheCode(String sentence) {
        return CODE.areIn(Words.plain(sentence));
    }

    /** A denial holds for what follows it in its own clause: "We do not replace the code, and hosts may waive it" lessens it. */
    private static boolean lessens(String sentence) {
        return Clauses.of(sentence).stream().flatMap(AND::splitAsStream).map(clause -> " " + clause.strip() + " ")
            .anyMatch(clause -> LESSENING.firstIn(clause) < Math.min(clause.length(), DENIALS.firstIn(clause)));
    }

}
