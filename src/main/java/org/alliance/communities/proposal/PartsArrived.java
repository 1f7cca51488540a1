package org.alliance.communities.proposal;

/** A reply brought parts of a proposal. */
public record PartsArrived(String number) {
}
