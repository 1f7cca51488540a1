package org.alliance.communities.proposal;

/** A proposal has come in; its review begins. */
public record ProposalReceived(String number) {
}
