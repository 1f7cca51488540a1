package org.alliance.communities.house.planted.console;

abstract class Prints {

    void print() {
        System.out.println("printed");
    }

}
