/** The record: what happened to a case, when, by whom and on whose behalf. */
package org.alliance.communities.history;
