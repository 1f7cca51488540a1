package org.alliance.communities.clock;

import java.time.Duration;

/**
 * The demo clock shows another time than before.
 *
 * @param offset how far it is ahead of the real clock
 */
public record ClockMoved(Duration offset) {
}
