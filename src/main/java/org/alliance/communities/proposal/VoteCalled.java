package org.alliance.communities.proposal;

/**
 * The Chair has called an electronic vote between meetings.
 *
 * @param placed whether the proposal was placed on a meeting before
 */
public record VoteCalled(String number, boolean placed) {
}
