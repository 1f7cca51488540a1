package org.alliance.communities.mail;

/** The headers by which our own letters are known. */
public final class Marks {

    /** Stands on every letter of ours and nowhere else. */
    public static final String OWN = "X-Communities-Mail";

    private Marks() {
    }

}
