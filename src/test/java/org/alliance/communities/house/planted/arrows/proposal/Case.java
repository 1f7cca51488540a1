package org.alliance.communities.house.planted.arrows.proposal;

public abstract class Case {

    abstract String number();

}
