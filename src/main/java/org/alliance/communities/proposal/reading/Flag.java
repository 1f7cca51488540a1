package org.alliance.communities.proposal.reading;

/**
 * Something a person should look at before the Board decides.
 *
 * @param part the key of the part that it is about; empty when it is about the whole
 * @param kind {@code lessens-code}, {@code restriction-without-reason}, {@code only-linked} or
 *     {@code unreadable-attachment}
 * @param text the sentence that gave rise to it, the link, or the place with the reason: {@code attachment a.pdf, because
 *     it is encrypted}
 */
public record Flag(String part, String kind, String text) {

    public static final String ONLY_LINKED = "only-linked";

    public static final String UNREADABLE = "unreadable-attachment";

    /** Whether it names what nobody here could read. */
    public boolean isUnread() {
        return kind.equals(UNREADABLE) || kind.equals(ONLY_LINKED);
    }

}
