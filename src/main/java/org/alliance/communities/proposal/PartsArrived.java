package org.alliance.communities.proposal;

/** A mail brought parts of a proposal, or its documents were read, whatever they say. */
public record PartsArrived(String number) {
}
