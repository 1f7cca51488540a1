package org.alliance.communities.board;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The count of a vote.
 *
 * @param seats all voting seats, frozen at opening
 */
public record Tally(int seats, int approvals, int declines, int abstentions, int recused) {

    static Tally of(int seats, Collection<Position> positions) {
        Map<Position, Long> counts = positions.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Function<Position, Integer> count = position -> counts.getOrDefault(position, 0L).intValue();
        return new Tally(seats, count.apply(Position.APPROVE), count.apply(Position.DECLINE),
                count.apply(Position.ABSTAIN), count.apply(Position.RECUSE));
    }

    /** Seats from which nothing has been heard. */
    public int open() {
        return seats - approvals - declines - abstentions - recused;
    }

    /** The same count if so many of the open seats approved. */
    Tally withMoreApprovals(int more) {
        return new Tally(seats, approvals + more, declines, abstentions, recused);
    }

}
