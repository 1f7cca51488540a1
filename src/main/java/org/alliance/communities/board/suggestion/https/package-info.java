/** Reads calendars from addresses in the web, and from nowhere within a private network. */
package org.alliance.communities.board.suggestion.https;
