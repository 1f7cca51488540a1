package org.alliance.communities.board;

import java.util.Set;

/**
 * The Board calendar is not what it was: deadlines that are counted in meetings may have moved.
 *
 * @param meetings the ids of the meetings that were added, moved or cancelled at once
 * @param reason what happened, as a sentence for the record
 */
public record CalendarChanged(Set<Long> meetings, String by, String reason, Meetings before, Meetings after) {
}
