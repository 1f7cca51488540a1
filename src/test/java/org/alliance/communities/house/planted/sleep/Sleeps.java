package org.alliance.communities.house.planted.sleep;

abstract class Sleeps {

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

}
