package org.alliance.communities.house.planted.open.board.process;

public abstract class OpenSteps {

    abstract void open();

}
