/** The Board calendar as page and JSON. */
package org.alliance.communities.board.web;
