package org.alliance.communities.house.planted.open.board.process;

public abstract class OpenToAll {

    abstract void open();

}
