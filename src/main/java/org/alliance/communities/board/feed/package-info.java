/** People's own calendars, each behind a secret address: the Board's meetings, and the deadlines of one's own cases. */
package org.alliance.communities.board.feed;
