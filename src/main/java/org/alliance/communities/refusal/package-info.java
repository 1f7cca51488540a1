/** How the house says no: one sentence for a person, nothing half done. */
package org.alliance.communities.refusal;
