package org.alliance.communities.house.planted.cycles.board;

import org.alliance.communities.house.planted.cycles.board.web.Page;

public abstract class Desk {

    Page page;

}
