package org.alliance.communities.board;

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

    /** Asks the rule itself, so that no number of it stands here. */
    private String lacking(String ruleId, Tally tally, Verdict verdict) {
        if (verdict.carried()) {
            return "";
        }
        for (int more = 1; more <= tally.open(); more++) {
            if (rules.apply(ruleId, tally.withMoreApprovals(more)).carried()) {
                return more == 1 ? " One more approval would carry it." : " " + more + " more approvals would carry it.";
            }
        }
        return " No further ballots can carry it.";
    }

}
