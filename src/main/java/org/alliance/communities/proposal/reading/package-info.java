/** Finds the asked-for parts of a proposal in what people really write. Guesses are marked as guesses. */
package org.alliance.communities.proposal.reading;
