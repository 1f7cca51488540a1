package org.alliance.communities.mail;

import java.time.Duration;

import org.springframework.stereotype.Component;

/** Places what waits as soon as something was taken, and in a rhythm of its own, on each node and apart from the reading. */
@Component
class PlacingRhythm extends Rhythm {

    private final Placing placing;

    private final Duration interval;

    PlacingRhythm(Placing placing, MailSettings settings) {
        super("placing", 10, settings);
        this.placing = placing;
        this.interval = settings.imap().pollInterval();
    }

    @Override
    protected Duration look() throws InterruptedException {
        placing.placeWaiting();
        return interval;
    }

}
