package org.alliance.communities.house.planted.time.board;

import java.time.Clock;

abstract class MakesItsClock {

    Clock make() {
        return Clock.systemUTC();
    }

}
