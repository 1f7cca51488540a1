package org.alliance.communities.mail;

import java.util.concurrent.ThreadLocalRandom;

import org.springframework.stereotype.Component;

/** Chance as the system has it; nothing secret hangs on it. */
@Component
class SystemChance implements Chance {

    @Override
    public double next() {
        return ThreadLocalRandom.current().nextDouble();
    }

}
