package org.alliance.communities.mail;

/** The mail server did not take a letter. */
public class Undelivered extends Exception {

    private final boolean forGood;

    public Undelivered(boolean forGood, String reason, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    /** Whether trying again is in vain. */
    public boolean forGood() {
        return forGood;
    }

}
