package org.alliance.communities.house.planted.injection;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TakesByField {

    @Autowired
    private Clock clock;

    Clock clock() {
        return clock;
    }

}
