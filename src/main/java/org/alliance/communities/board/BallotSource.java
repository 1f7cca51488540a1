package org.alliance.communities.board;

import java.util.Locale;

/** How a ballot came in. */
public enum BallotSource {

    /** The member's own task. */
    TASK("own task"),
    /** The member's own page of the vote. */
    PAGE("own page"),
    /** A link in a letter to the member. */
    LINK("by link"),
    /** Central Staff entered it in the member's name. */
    STAFF("recorded by staff");

    private final String words;

    BallotSource(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BallotSource ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

}
