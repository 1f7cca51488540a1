package org.alliance.communities.board.packet;

import java.time.Instant;
import java.util.List;

/**
 * Which state of a packet one has before oneself.
 *
 * @param number of the version; 0 for a draft
 * @param at when it was published; of a draft, when it was put together
 * @param by who published it, by login; empty for a draft
 * @param changes in what it differs from the version before, one sentence each
 */
public record Edition(int number, Instant at, String by, List<String> changes) {

    static Edition draft(Instant at, List<String> changes) {
        return new Edition(0, at, "", changes);
    }

    public boolean isDraft() {
        return number == 0;
    }

}
