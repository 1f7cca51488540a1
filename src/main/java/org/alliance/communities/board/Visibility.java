package org.alliance.communities.board;

import java.util.Locale;

/** Who may see how others voted while a vote is open. Each vote keeps what was set when it was opened. */
public enum Visibility {

    /** Nobody, until the vote is closed. */
    HIDDEN,
    /** Everyone who reads the dossier, at once. */
    OPEN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Visibility ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

}
