package org.alliance.communities.board.packet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.clock.Due;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is published follows the meeting: the first version comes by its time, the next when the meeting or its votes are no longer
 * what the newest one says, and each is mailed.
 */
@Component
class PacketRhythm implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(PacketRhythm.class);

    private final PacketPress press;

    private final PacketShelf shelf;

    private final PacketLetters letters;

    private final FailedPackets failed;

    private final BoardCalendar calendar;

    private final PacketSettings settings;

    private final Clock clock;

    private final TransactionTemplate transaction;

    PacketRhythm(PacketPress press, PacketShelf shelf, PacketLetters letters, FailedPackets failed, BoardCalendar calendar,
            PacketSettings settings, Clock clock, TransactionTemplate transaction) {
        this.press = press;
        this.shelf = shelf;
        this.letters = letters;
        this.failed = failed;
        this.calendar = calendar;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        return shelf.lacking(clock.instant()).stream().map(this::dueAt).min(Comparator.naturalOrder());
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        shelf.lacking(now).stream().filter(lack -> !dueAt(lack).isAfter(now)).forEach(this::supply);
    }

    private Instant dueAt(Lack lack) {
        Instant due = switch (lack.kind()) {
            case PACKET -> lack.start().minus(settings.publishedBefore());
            case NEWER_VERSION -> Instant.EPOCH;
            case POST -> lack.start().minus(settings.mailedBefore());
        };
        return failed.again(lack.meeting()).filter(due::isBefore).orElse(due);
    }

    /** What fails for one meeting must not keep the others waiting. */
    private void supply(Lack lack) {
        try {
            if (lack.kind() == Lack.Kind.POST) {
                transaction.executeWithoutResult(status -> mail(lack.meeting()));
            }
            else {
                press.publish(lack.meeting(), CaseHistory.SYSTEM);
            }
            failed.noLonger(lack.meeting());
        }
        catch (Refusal needless) {
            // Another node, or the Chair's click, came first; or all that happened is in the newest version.
            LOG.info("Nothing is published anew for meeting {}", lack.meeting());
        }
        catch (RuntimeException failure) {
            failed.add(lack, failure);
        }
    }

    /** What is mailed and that it was are one, and the meeting is the one in the letter: after a failure all of it is tried again. */
    private void mail(long meeting) {
        calendar.holdStill();
        shelf.takeUnmailed(meeting, clock.instant()).filter(PacketRhythm::isNews).ifPresent(letters::mail);
    }

    /** Nobody is written to because a packet without business came out by itself; what a person publishes is always mailed. */
    private static boolean isNews(Published version) {
        Edition edition = version.edition();
        return version.packet().hasBusiness() || edition.number() > 1 || !edition.by().equals(CaseHistory.SYSTEM);
    }

}
