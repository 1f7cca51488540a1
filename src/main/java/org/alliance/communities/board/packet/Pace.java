package org.alliance.communities.board.packet;

import java.util.List;

/** How long is planned for each item, so that all of them fit into the meeting. */
final class Pace {

    private Pace() {
    }

    /**
     * The wished minutes if they fit, else all of them shortened in the same measure, but none to nothing.
     *
     * @param wished for each item, in minutes, at least one
     * @param available for all of them, in minutes
     */
    static List<Integer> of(List<Integer> wished, int available) {
        int all = wished.stream().mapToInt(Integer::intValue).sum();
        int items = wished.size();
        if (all <= available) {
            return wished;
        }
        // Each has its minute, and they share what is left.
        return wished.stream().map(one -> all == items ? 1 : 1 + (one - 1) * Math.max(0, available - items) / (all - items)).toList();
    }

}
