/** The register of communities: what exists, since when, who leads it, and whether it goes on. */
package org.alliance.communities.community;
