/** Calendar files (RFC 5545), as other calendars write and read them. */
package org.alliance.communities.board.ical;
