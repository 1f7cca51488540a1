package org.alliance.communities.board;

import java.util.Optional;
import java.util.stream.IntStream;

import org.alliance.communities.board.VoteRules.Verdict;

/** Says in a sentence how a vote stands and what is still lacking. */
final class Standing {

    private final VoteRules rules;

    Standing(VoteRules rules) {
        this.rules = rules;
    }

    String sentence(String ruleId, Tally tally) {
        Verdict verdict = rules.apply(ruleId, tally);
        return counts(tally) + " " + verdict.meaning() + lacking(ruleId, tally, verdict);
    }

    /** How a closed vote stood: what was lacking is past, and a motion that is not decided by ballots applied none. */
    String closed(String ruleId, Tally tally, Motion motion) {
        if (motion != Motion.DECIDE) {
            return counts(tally) + (motion == Motion.DEFER ? " The Board deferred the decision," : " The Board returned it for revision,")
                    + " so ballots on approval were not applied.";
        }
        Verdict verdict = rules.apply(ruleId, tally);
        return counts(tally) + " " + verdict.meaning() + lacked(ruleId, tally, verdict);
    }

    /** What may be said while nobody may know how others voted: nothing that depends on it. */
    String hidden(String ruleId, int seats, int heard) {
        return "%d of %d seats have voted. %s How they voted is shown when the vote is closed.".formatted(heard, seats,
                quorum(ruleId, seats, heard));
    }

    private String quorum(String ruleId, int seats, int heard) {
        return IntStream.rangeClosed(1, seats).filter(ballots -> hasQuorum(ruleId, new Tally(seats, ballots, 0, 0, 0)))
            .mapToObj(fewest -> heard >= fewest
                    ? "That is enough for a quorum, unless recusals or abstentions leave too few who decide."
                    : "A quorum needs at least %d more.".formatted(fewest - heard))
            .findFirst().orElse("These seats cannot have a quorum.");
    }

    private boolean hasQuorum(String ruleId, Tally tally) {
        return !rules.apply(ruleId, tally).outcome().equals(Votes.NO_QUORUM);
    }

    private static String counts(Tally tally) {
        return "%d of %d seats: %d approve, %d decline, %d abstain, %d recused, %d not heard.".formatted(
                tally.seats() - tally.open(), tally.seats(), tally.approvals(), tally.declines(), tally.abstentions(),
                tally.recused(), tally.open());
    }

    private String lacking(String ruleId, Tally tally, Verdict verdict) {
        return verdict.carried() ? ""
                : approvals(ruleId, tally).map(more -> more + " would carry it.").orElse(" No further ballots can carry it.");
    }

    private String lacked(String ruleId, Tally tally, Verdict verdict) {
        return verdict.carried() ? "" : approvals(ruleId, tally).map(more -> more + " would have carried it.").orElse("");
    }

    /** How many more would do. Asks the rule itself, so that no number of it stands here. */
    private Optional<String> approvals(String ruleId, Tally tally) {
        return IntStream.rangeClosed(1, tally.open()).filter(more -> rules.apply(ruleId, tally.withMoreApprovals(more)).carried())
            .mapToObj(more -> more == 1 ? " One more approval" : " " + more + " more approvals").findFirst();
    }

}
