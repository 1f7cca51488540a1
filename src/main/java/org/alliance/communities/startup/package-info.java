/** Why the application does not start: one sentence for whoever reads the log, and what to do. Knows nobody. */
package org.alliance.communities.startup;
