package org.alliance.communities.house.planted.sleep;

import java.util.concurrent.TimeUnit;

abstract class SleepsByUnit {

    void rest() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

}
