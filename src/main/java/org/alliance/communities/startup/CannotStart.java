package org.alliance.communities.startup;

/** The application must not or cannot start, and a person can mend that. */
public class CannotStart extends RuntimeException {

    private final String action;

    /**
     * @param reason one sentence
     * @param action what to do about it
     */
    public CannotStart(String reason, String action) {
        super(reason);
        this.action = action;
    }

    String action() {
        return action;
    }

}
