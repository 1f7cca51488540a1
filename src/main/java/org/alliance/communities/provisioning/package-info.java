/** The standard services of a community (clauses A14 to A16): website description, folder, mailing list. Knows nobody. */
package org.alliance.communities.provisioning;
