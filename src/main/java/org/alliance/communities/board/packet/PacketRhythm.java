package org.alliance.communities.board.packet;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.clock.Due;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes each packet that nobody has published by its time, and mails what is published. */
@Component
class PacketRhythm implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(PacketRhythm.class);

    private final Packets packets;

    private final PacketShelf shelf;

    private final PacketSettings settings;

    private final Clock clock;

    PacketRhythm(Packets packets, PacketShelf shelf, PacketSettings settings, Clock clock) {
        this.packets = packets;
        this.shelf = shelf;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        return shelf.unpublished(clock.instant()).map(start -> start.minus(settings.publishedBefore()));
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        shelf.unpublishedUntil(now, now.plus(settings.publishedBefore())).forEach(this::publish);
    }

    private void publish(long meeting) {
        try {
            packets.publish(meeting, CaseHistory.SYSTEM);
        }
        catch (Refusal already) {
            // Another node, or the Chair's click, came first.
            LOG.info("The packet of meeting {} was published meanwhile", meeting);
        }
    }

}
