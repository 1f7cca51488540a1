/** The Board: its calendar of meetings, and its votes. Knows no proposal; a case is a number here. */
package org.alliance.communities.board;
