package org.alliance.communities.board.packet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.alliance.communities.clock.Due;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes each packet that nobody has published by its time, and mails what is published. */
@Component
class PacketRhythm implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(PacketRhythm.class);

    private final Packets packets;

    private final PacketShelf shelf;

    private final PacketLetters letters;

    private final PacketSettings settings;

    private final Clock clock;

    private final TransactionTemplate transaction;

    PacketRhythm(Packets packets, PacketShelf shelf, PacketLetters letters, PacketSettings settings, Clock clock,
            TransactionTemplate transaction) {
        this.packets = packets;
        this.shelf = shelf;
        this.letters = letters;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        Instant now = clock.instant();
        return Stream.of(shelf.unpublished(now).map(start -> start.minus(settings.publishedBefore())),
                shelf.unmailed(now).map(start -> start.minus(settings.mailedBefore())))
            .flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        shelf.unpublishedUntil(now, now.plus(settings.publishedBefore())).forEach(this::publish);
        // What is mailed and that it was are one: after a failure all of it is tried again.
        transaction.executeWithoutResult(status -> shelf
            .takeUnmailed(now, now.plus(settings.mailedBefore())).stream().filter(PacketRhythm::isNews).forEach(letters::mail));
    }

    /** Nobody is written to because a packet without business came out by itself; what a person publishes is always mailed. */
    private static boolean isNews(Published version) {
        Edition edition = version.edition();
        return version.packet().hasBusiness() || edition.number() > 1 || !edition.by().equals(CaseHistory.SYSTEM);
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
