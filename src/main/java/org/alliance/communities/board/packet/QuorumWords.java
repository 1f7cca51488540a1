package org.alliance.communities.board.packet;

import java.util.Optional;

import org.alliance.communities.board.Tally;
import org.alliance.communities.board.VoteRules;
import org.springframework.stereotype.Component;

/** Says what the rule in force asks of a vote. Asks the rule itself, so that no number of it stands here. */
@Component
class QuorumWords {

    private static final String NONE = "no-quorum";

    private final VoteRules rules;

    QuorumWords(VoteRules rules) {
        this.rules = rules;
    }

    /** How many ballots the whole Board needs. */
    String of(int seats) {
        return fewest(seats, 0)
            .map(ballots -> "The Board has %d voting seats. A vote has a quorum with %d ballots when nobody is recused."
                .formatted(seats, ballots))
            .orElse("The Board has %d voting seats, with which no vote can have a quorum.".formatted(seats));
    }

    /** Whether enough seats are left for a quorum when so many are recused. */
    boolean isPossible(int seats, int recused) {
        return fewest(seats, recused).isPresent();
    }

    private Optional<Integer> fewest(int seats, int recused) {
        String inForce = rules.inForce();
        for (int ballots = 1; ballots <= seats - recused; ballots++) {
            if (!rules.apply(inForce, new Tally(seats, ballots, 0, 0, recused)).outcome().equals(NONE)) {
                return Optional.of(ballots);
            }
        }
        return Optional.empty();
    }

}
