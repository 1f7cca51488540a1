package org.alliance.communities.board;

/**
 * The Board calendar is not what it was: deadlines that are counted in meetings may have moved.
 *
 * @param meeting the id of the meeting that was added, moved or cancelled
 * @param reason what happened, as a sentence for the record
 */
public record CalendarChanged(long meeting, String by, String reason, Meetings before, Meetings after) {
}
