package org.alliance.communities.house.planted.arrows.mail;

public abstract class Letter {

    abstract String text();

}
