/** Proposals for new communities, from the first mail to the Board's decision (clauses A3 to A12). */
package org.alliance.communities.proposal;
