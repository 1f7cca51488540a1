/** A case as one archive that stands on its own. */
package org.alliance.communities.proposal.web.archive;
