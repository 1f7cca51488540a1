package org.alliance.communities.refusal;

/** There is no such thing under the name that was asked for. */
public class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence, null, false, false);
    }

}
