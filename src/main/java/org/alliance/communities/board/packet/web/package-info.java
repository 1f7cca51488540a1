/** The packet as a page, as a PDF, and as a skeleton of the minutes. */
package org.alliance.communities.board.packet.web;
