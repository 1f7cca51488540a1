package org.alliance.communities.proposal;

import java.time.Instant;

/**
 * A proposal that comes before the Board after a meeting.
 *
 * @param meeting the start of the one it is placed on; null while on none
 * @param deadline null when the calendar has too few meetings
 */
record LaterReview(String number, String title, Instant meeting, Instant deadline) {
}
