package org.alliance.communities.board.ical;

import java.util.List;

/**
 * What a calendar file says.
 *
 * @param occurrences in the order of time, those without a start last
 * @param notes sentences about what was left out
 */
public record Reading(List<Occurrence> occurrences, List<String> notes) {
}
