/** What a mail means for proposals: a reply to one, a new one, or a question for a person. */
package org.alliance.communities.proposal.intake;
