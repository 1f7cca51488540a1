/** The seam to the process engine: its settings, typed variables, rights and login. No business word lives here. */
package org.alliance.communities.workflow;
