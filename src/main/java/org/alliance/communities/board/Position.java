package org.alliance.communities.board;

import java.util.Arrays;
import java.util.Locale;

import org.alliance.communities.refusal.Refusal;

/** What a member says on a ballot. To recuse oneself is not to abstain: the seat leaves the count. */
public enum Position {

    APPROVE, DECLINE, ABSTAIN, RECUSE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Refusal when it is none of the four
     */
    static Position ofKey(String key) {
        return Arrays.stream(values()).filter(position -> position.key().equals(key)).findFirst()
            .orElseThrow(() -> new Refusal("A ballot is approve, decline, abstain or recuse."));
    }

    /** Who declines owes the proposer a reason, who recuses themselves owes the record one. */
    boolean needsReason() {
        return this == DECLINE || this == RECUSE;
    }

}
