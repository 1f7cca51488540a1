/** One login for everything: the engine's own users, for our pages, the engine's pages and for programs. */
package org.alliance.communities.workflow.login;
