package org.alliance.communities.house.planted.cycles.board.web;

import org.alliance.communities.house.planted.cycles.board.Desk;

public abstract class Page {

    Desk desk;

}
