/** Changes of the Board calendar that a calendar file suggests. Nothing is changed until a person says so. */
package org.alliance.communities.board.suggestion;
