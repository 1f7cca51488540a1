package org.alliance.communities.refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A rule says no to what a person asked for. The message is one plain sentence for that person; the transaction rolls
 * back, so that a form stays open with what was typed. Never a failure: nothing is retried.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

}
