package org.alliance.communities.community;

/** The time has come to ask whether a community goes on. */
public record DeterminationIsDue(YearlyCase year) {
}
