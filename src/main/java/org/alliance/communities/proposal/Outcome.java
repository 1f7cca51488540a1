package org.alliance.communities.proposal;

import java.util.Locale;

/** How a proposal can end. */
public enum Outcome {

    APPROVED, DECLINED, RETURNED, WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
