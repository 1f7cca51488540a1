/** The engine's side of the Board's votes. */
package org.alliance.communities.board.process;
