package org.alliance.communities.board.packet;

import java.time.Instant;

/**
 * A version of a packet that stays as it is.
 *
 * @param mailedAt when it went to the members; null while it has not
 */
public record Published(Edition edition, Packet packet, Instant mailedAt) {
}
