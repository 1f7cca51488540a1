package org.alliance.communities.board.packet;

import java.util.Optional;

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
            .map(ballots -> "The Board has %d voting seats. A vote has a quorum with %d ballots when nobody is recused."
                .formatted(seats, ballots))
            .orElse("The Board has %d voting seats, with which no vote can have a quorum.".formatted(seats));
    }

    /** Whether enough seats are left for a quorum when so many are recused. */
    boolean isPossible(int recused) {
        return fewest(recused).isPresent();
    }

    private Optional<Integer> fewest(int recused) {
        for (int ballots = 1; ballots <= seats - recused; ballots++) {
            if (!rules.apply(inForce, new Tally(seats, ballots, 0, 0, recused)).outcome().equals(NONE)) {
                return Optional.of(ballots);
            }
        }
        return Optional.empty();
    }

}
