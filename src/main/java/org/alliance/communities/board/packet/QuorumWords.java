package org.alliance.communities.board.packet;

import java.util.Optional;
import java.util.stream.IntStream;

import org.alliance.communities.board.Tally;
import org.alliance.communities.board.VoteRules;

/** Says what the rule in force asks of a vote of the whole Board. Asks the rule itself, so that no number of it stands here. */
class QuorumWords {

    private static final String NONE = "no-quorum";

    private final VoteRules rules;

    private final String inForce;

    private final int seats;

    QuorumWords(VoteRules rules, int seats) {
        this.rules = rules;
        this.inForce = rules.inForce();
        this.seats = seats;
    }

    /** How many ballots the whole Board needs. */
    String sentence() {
        return fewest(0)
            .map(ballots -> "The Board has %d voting seats. A vote has a quorum with %d ballots when nobody is recused.%s %s"
                .formatted(seats, ballots, deciding(), rules.apply(inForce, new Tally(seats, seats, 0, 0, 0)).meaning()))
            .orElse("The Board has %d voting seats, with which no vote can have a quorum.".formatted(seats));
    }

    /** What is left for a quorum when so many are recused. */
    String without(int recused) {
        return fewest(recused)
            .map(ballots -> "With %s a vote on it has a quorum with %d ballots of %d seats.".formatted(
                    recused == 1 ? "this recusal" : "these recusals", ballots, seats - recused))
            .orElse("With %s no quorum is possible.".formatted(recused == 1 ? "this recusal" : "these recusals"));
    }

    /** How many of a full Board must say yes or no; empty when everybody may abstain. */
    private String deciding() {
        return IntStream.rangeClosed(0, seats).filter(some -> has(new Tally(seats, some, 0, seats - some, 0)))
            .limit(1).filter(fewest -> fewest > 0)
            .mapToObj(fewest -> " At least %d must approve or decline; who abstains counts for the quorum.".formatted(fewest))
            .findFirst().orElse("");
    }

    private Optional<Integer> fewest(int recused) {
        for (int ballots = 1; ballots <= seats - recused; ballots++) {
            if (has(new Tally(seats, ballots, 0, 0, recused))) {
                return Optional.of(ballots);
            }
        }
        return Optional.empty();
    }

    private boolean has(Tally tally) {
        return !rules.apply(inForce, tally).outcome().equals(NONE);
    }

}
