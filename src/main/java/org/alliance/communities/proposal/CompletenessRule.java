package org.alliance.communities.proposal;

import java.util.Set;

import org.alliance.communities.community.Part;

/** Says which parts a proposal still lacks; the rule stands in a table that the Board may change (clauses A6 to A9). */
@FunctionalInterface
public interface CompletenessRule {

    Set<Part> missing(Set<Part> present);

}
