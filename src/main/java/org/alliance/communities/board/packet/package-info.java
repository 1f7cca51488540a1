/** The packet for a Board meeting: what upper modules put before the Board, in the order and layout of the Board's agendas. */
package org.alliance.communities.board.packet;
