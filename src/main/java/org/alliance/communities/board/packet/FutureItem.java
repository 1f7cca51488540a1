package org.alliance.communities.board.packet;

/**
 * Something that comes before the Board later.
 *
 * @param when in words: the meeting, or by when
 */
public record FutureItem(String key, String topic, String when) {
}
