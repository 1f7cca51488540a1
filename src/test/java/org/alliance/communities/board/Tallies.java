package org.alliance.communities.board;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Counts of votes, by chance and all of them. */
final class Tallies {

    private Tallies() {
    }

    /** Any count that a number of seats can come to. */
    static Arbitrary<Tally> upTo(int most) {
        return Arbitraries.integers().between(0, most).flatMap(seats -> parts(seats).map(n ->
            new Tally(seats, n.get(0), n.get(1), n.get(2), n.get(3))));
    }

    /** Four numbers whose sum is not above a number: the lengths between five sorted marks. */
    private static Arbitrary<List<Integer>> parts(int seats) {
        return Arbitraries.integers().between(0, seats).list().ofSize(4).map(marks -> {
            List<Integer> sorted = marks.stream().sorted().toList();
            return List.of(sorted.get(0), sorted.get(1) - sorted.get(0), sorted.get(2) - sorted.get(1),
                    sorted.get(3) - sorted.get(2));
        });
    }

    /** Every count of a number of seats. */
    static List<Tally> all(int seats) {
        List<Tally> all = new ArrayList<>();
        for (int approvals = 0; approvals <= seats; approvals++) {
            for (int declines = 0; approvals + declines <= seats; declines++) {
                for (int abstentions = 0; approvals + declines + abstentions <= seats; abstentions++) {
                    for (int recused = 0; approvals + declines + abstentions + recused <= seats; recused++) {
                        all.add(new Tally(seats, approvals, declines, abstentions, recused));
                    }
                }
            }
        }
        return all;
    }

}
