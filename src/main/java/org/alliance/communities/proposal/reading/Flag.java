package org.alliance.communities.proposal.reading;

/**
 * Something a person should look at before the Board decides.
 *
 * @param part the key of the part that it is about
 * @param kind {@code lessens-code} or {@code restriction-without-reason}
 * @param text the sentence that gave rise to it
 */
public record Flag(String part, String kind, String text) {
}
