package org.alliance.communities.mail;

import java.nio.charset.StandardCharsets;

/** Strangers' text on its way into the database, which takes neither NUL nor half a character. */
final class Storable {

    private Storable() {
    }

    /** The same text as far as it can be stored; null stays null. */
    static String text(String text) {
        return text == null ? null
                : new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

}
