package org.alliance.communities.board;

import java.util.Arrays;
import java.util.Locale;

import org.alliance.communities.refusal.Refusal;

/** What the Chair moves when a vote is closed. */
public enum Motion {

    DECIDE, DEFER, RETURN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Refusal when it is none of the three
     */
    static Motion ofKey(String key) {
        return Arrays.stream(values()).filter(motion -> motion.key().equals(key)).findFirst()
            .orElseThrow(() -> new Refusal("The motion is decide, defer or return."));
    }

}
