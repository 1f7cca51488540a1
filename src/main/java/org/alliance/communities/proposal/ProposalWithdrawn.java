package org.alliance.communities.proposal;

/** A proposal was taken back by its proposer. */
public record ProposalWithdrawn(String number) {
}
