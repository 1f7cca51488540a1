package org.alliance.communities.community;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of a proposal, and later of the community's charter (clauses A6 to A11, B2, B3). */
public enum Part {

    NEED("Statement of need", true, "A6"),
    ACTIVITIES("Planned activities and intended impacts", true, "A7"),
    CONTINUATION("Yearly continuation criteria", true, "A8"),
    RESOURCES("Resources beyond the standard support", true, "A9"),
    STANDARDS("Additional community standards", false, "A10"),
    MEMBERSHIP("Membership", false, "A11"),
    PURPOSE("Purpose", false, "B2"),
    AUDIENCE("Audience", false, "B3");

    private final String title;

    private final boolean required;

    private final String clause;

    Part(String title, boolean required, String clause) {
        this.title = title;
        this.required = required;
        this.clause = clause;
    }

    /** The key of the contract: the name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    public String title() {
        return title;
    }

    public boolean required() {
        return required;
    }

    public String clause() {
        return clause;
    }

}
