/** How the application starts, and why it does not: one sentence for whoever reads the log, and what to do. Knows nobody. */
package org.alliance.communities.startup;
