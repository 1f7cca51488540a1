package org.alliance.communities.proposal;

/**
 * What a proposal has may have changed: a mail brought something, its documents were read, or a person judged a passage.
 */
public record PartsArrived(String number) {
}
