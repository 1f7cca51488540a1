package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds who is kept out without a word why. The reason must stand in the clause that restricts, or point to it from beside it. */
final class Restrictions {

    /** @param sentence in which it stands */
    private record Clause(String sentence, String words) {
    }

    private static final Phrases RESTRICTING = Phrases.of("only", "limited to", "restricted to", "by invitation",
            "invitation only", "invite only", "exclusively", "reserved for", "closed to", "not open to", "at most",
            "no more than", "closed group", "must be", "exclude", "excludes", "excluding", "up to");

    private static final Phrases NO_RESTRICTION = Phrases.of("not only", "not limited to", "not restricted to",
            "no restriction", "no restrictions", "not by invitation", "without restriction");

    private static final Phrases REASONS = Phrases.of("because", "since", "so that", "in order to", "in order that",
            "due to", "given that", "therefore", "hence", "reason", "reasons", "rationale", "owing to", "for the sake of",
            "to protect", "to keep", "to ensure", "to allow", "to make sure", "to avoid", "which allows", "which lets",
            "this lets", "this allows", "thus", "as the", "as we", "as they", "as it", "as these", "as this", "as members",
            "as only", "as our", "for fear of");

    /** What looks like a reason and is none. */
    private static final Phrases NO_REASONS = Phrases.of("such as", "as well as", "as soon as", "as long as", "as far as",
            "known as", "any reason", "no reason", "no reasons", "without reason", "without reasons", "without a reason",
            "without giving reasons", "without giving a reason", "want to", "wants to", "wish to", "wishes to", "agree to",
            "agrees to", "promise to", "promises to", "willing to", "able to", "ready to", "need to", "needs to", "have to",
            "has to", "how to", "required to", "asked to", "try to", "tries to", "like to", "plan to", "plans to", "expected to",
            "hope to", "hopes to", "intend to", "obliged to", "commit to", "pledge to", "learn to", "job is to", "duty is to",
            "since then", "since last", "since early", "since late", "since spring", "since summer", "since autumn",
            "since winter", "since january", "since february", "since march", "since april", "since may", "since june",
            "since july", "since august", "since september", "since october", "since november", "since december",
            "since the start", "since the beginning", "since the founding", "since its founding", "since our founding",
            "since the first", "since the last", "since we began", "since we started");

    /** A clause that begins so gives the reason for what stands beside it. */
    private static final Phrases POINTING = Phrases.of("reason", "reasons", "the reason", "the reasons", "our reason",
            "our reasons", "rationale", "the rationale", "our rationale", "why", "this is because", "that is because",
            "it is because", "this is so", "this is to", "that is to", "this is needed", "we do this", "we do so", "this lets",
            "this allows", "this keeps", "this protects", "this ensures", "this makes", "this avoids", "this helps",
            "this way", "in this way", "that way", "so that", "in order to");

    private static final Phrases OTHERWISE = Phrases.of("otherwise");

    private static final Phrases WOULD = Phrases.of("would", "could", "cannot", "might");

    private static final Phrases FOLLOWING = Phrases.of("so");

    private static final Phrases BECAUSE = Phrases.of("because");

    private Restrictions() {
    }

    /** The sentences that restrict and say no reason, in their order. */
    static List<String> unexplained(String text) {
        List<Clause> clauses = Sentences.of(text).stream()
            .flatMap(sentence -> Clauses.of(sentence).stream().map(words -> new Clause(sentence, words))).toList();
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (restricts(clauses.get(i)) && !isExplained(clauses, i)) {
                bare.add(clauses.get(i).sentence());
            }
        }
        return bare.stream().distinct().toList();
    }

    private static boolean restricts(Clause clause) {
        return RESTRICTING.areIn(NO_RESTRICTION.without(clause.words()));
    }

    private static boolean isExplained(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        if (saysReason(clause) || at > 0 && isLedTo(clause, clauses.get(at - 1))) {
            return true;
        }
        for (Clause next : clauses.subList(at + 1, clauses.size())) {
            boolean begun = next.sentence().equals(clause.sentence()) && REASONS.begin(next.words());
            if (begun || pointsBack(next)) {
                return true;
            }
            if (!restricts(next)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Because salaries are discussed and trust is needed, only directors may join.} */
    private static boolean isLedTo(Clause clause, Clause before) {
        return before.sentence().equals(clause.sentence()) && (REASONS.begin(before.words()) || FOLLOWING.begin(clause.words()));
    }

    private static boolean saysReason(Clause clause) {
        String words = NO_REASONS.without(clause.words()).replaceAll(" since (?=\\d)", " ");
        return REASONS.areIn(words) || OTHERWISE.areIn(words) && WOULD.areIn(words);
    }

    private static boolean pointsBack(Clause next) {
        boolean otherwise = OTHERWISE.begin(next.words()) && WOULD.areIn(next.words());
        boolean fragment = BECAUSE.begin(next.words()) && next.sentence().indexOf(',') < 0;
        return POINTING.begin(next.words()) || otherwise || fragment;
    }

}
