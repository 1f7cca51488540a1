package org.alliance.communities.refusal;

/**
 * A rule says no to what a person asked for. The message is one plain sentence for that person; the transaction rolls
 * back, so that a form stays open with what was typed. Never a failure: nothing is retried.
 */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

}
