package org.alliance.communities.proposal;

import java.util.Arrays;
import java.util.Locale;

import org.alliance.communities.people.Role;

/** Who is consulted before the Board decides (clause A12). */
public enum Body {

    EXECUTIVE_DIRECTOR("Executive Director", Role.EXECUTIVE_DIRECTOR), CENTRAL_STAFF("Central Staff", Role.CENTRAL_STAFF);

    private final String title;

    private final Role role;

    Body(String title, Role role) {
        this.title = title;
        this.role = role;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** Whoever has it, answers. */
    Role role() {
        return role;
    }

    static Body ofKey(String key) {
        return Arrays.stream(values()).filter(body -> body.key().equals(key)).findFirst().orElseThrow();
    }

}
