package org.alliance.communities.mail;

/** The headers by which our own letters are known. */
public final class Marks {

    /** Stands on every letter of ours and nowhere else. */
    public static final String OWN = "X-Communities-Mail";

    /** Has our address on every letter; programs that forward mail keep it. */
    public static final String LOOP = "X-Loop";

    private Marks() {
    }

}
