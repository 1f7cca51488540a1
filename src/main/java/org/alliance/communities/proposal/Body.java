package org.alliance.communities.proposal;

import java.util.Arrays;
import java.util.Locale;

/** Who is consulted before the Board decides (clause A12). */
public enum Body {

    EXECUTIVE_DIRECTOR("Executive Director"), CENTRAL_STAFF("Central Staff");

    private final String title;

    Body(String title) {
        this.title = title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    static Body ofKey(String key) {
        return Arrays.stream(values()).filter(body -> body.key().equals(key)).findFirst().orElseThrow();
    }

}
