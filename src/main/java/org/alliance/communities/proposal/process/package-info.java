/** The engine's side of proposals: their review, and the mails a person must sort. */
package org.alliance.communities.proposal.process;
