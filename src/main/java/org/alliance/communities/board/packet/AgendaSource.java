package org.alliance.communities.board.packet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.board.Meeting;

/** Answers what a module puts before the Board. Asks the database a number of times that does not grow with the items. */
public interface AgendaSource {

    /** What is to be taken up at a meeting, in the order of its standing. */
    List<AgendaItem> itemsFor(Meeting meeting);

    /** What is to be taken up at later meetings, soonest first. */
    default List<FutureItem> after(Meeting meeting) {
        return List.of();
    }

    /** The titles of those cases that are this module's, by their keys. */
    default Map<String, String> titles(Set<String> caseKeys) {
        return Map.of();
    }

}
