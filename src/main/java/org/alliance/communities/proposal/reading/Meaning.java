package org.alliance.communities.proposal.reading;

import java.util.Set;

import org.alliance.communities.community.Part;

/**
 * What a heading announces.
 *
 * @param parts none for a heading that announces something nobody asked for
 * @param certain whether the words name one part and nothing else
 */
record Meaning(Set<Part> parts, boolean certain) {

    static final Meaning OTHER = new Meaning(Set.of(), true);

    static Meaning certainly(Part part) {
        return new Meaning(Set.of(part), true);
    }

    static Meaning perhaps(Set<Part> parts) {
        return new Meaning(parts, false);
    }

    boolean isOther() {
        return parts.isEmpty();
    }

}
