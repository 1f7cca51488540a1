package org.alliance.communities.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.alliance.communities.clock.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each letter for itself: the attempt is in the database before the mail server hears of the letter, the
 * outcome at once after its answer. A kill in between sends the same mail, with the same Message-ID, once more.
 */
@Component
class OutboxCarrier implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxCarrier.class);

    private static final String UNWRITTEN = "This letter could not be written because of an error in this program; the log of "
            + "that time tells more.";

    private final DueLetters due;

    private final OutboundRows rows;

    private final LetterWriter writer;

    private final Courier courier;

    private final Clock clock;

    private final Chance chance;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final ReentrantLock oneRoundAtATime = new ReentrantLock();

    OutboxCarrier(DueLetters due, OutboundRows rows, LetterWriter writer, Courier courier, Clock clock,
            Chance chance, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.due = due;
        this.rows = rows;
        this.writer = writer;
        this.courier = courier;
        this.clock = clock;
        this.chance = chance;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> next() {
        return due.next();
    }

    @Override
    public void run() {
        oneRoundAtATime.lock();
        try (Courier.Round round = courier.start()) {
            due.takeBackAbandoned();
            for (var letter = claim(); letter.isPresent(); letter = claim()) {
                carry(letter.get(), round);
            }
        }
        finally {
            oneRoundAtATime.unlock();
        }
    }

    private Optional<DueLetters.Claimed> claim() {
        return due.claim(clock.instant());
    }

    private void carry(DueLetters.Claimed claimed, Courier.Round round) {
        String failure = transaction.execute(status -> due.hold(claimed.id()) ? deliver(claimed, round) : null);
        if (failure != null) {
            tell(claimed.id(), failure);
        }
    }

    /** Answers why the letter has failed for good; null when it has not. */
    private String deliver(DueLetters.Claimed claimed, Courier.Round round) {
        Optional<Undelivered> undelivered = attempt(claimed, round);
        if (undelivered.isEmpty()) {
            due.sent(claimed.id(), clock.instant());
            return null;
        }
        String reason = undelivered.get().getMessage();
        if (undelivered.get().forGood() || claimed.attempts() >= BackOff.MOST_ATTEMPTS) {
            due.failed(claimed.id(), reason);
            return reason;
        }
        due.again(claimed.id(), clock.instant().plus(BackOff.after(claimed.attempts(), chance.next())), reason);
        return null;
    }

    private Optional<Undelivered> attempt(DueLetters.Claimed claimed, Courier.Round round) {
        try {
            round.deliver(claimed.letter().to(), claimed.raw() == null ? write(claimed) : claimed.raw());
            return Optional.empty();
        }
        catch (Undelivered undelivered) {
            return Optional.of(undelivered);
        }
        catch (RuntimeException failure) {
            // A letter that nobody can write must not stop the others.
            LOG.error("Letter {} cannot be written", claimed.id(), Wordless.of(failure));
            return Optional.of(new Undelivered(false, UNWRITTEN, failure));
        }
    }

    private byte[] write(DueLetters.Claimed claimed) throws Undelivered {
        byte[] written = writer.write(claimed.messageId(), claimed.letter());
        due.written(claimed.id(), written);
        return written;
    }

    /** In a transaction of its own: a listener that fails must not send the letter again. */
    private void tell(long id, String reason) {
        LOG.warn("Letter {} will not be delivered: {}", id, reason);
        try {
            transaction.executeWithoutResult(status -> events.publishEvent(new MailFailed(rows.find(id), reason)));
        }
        catch (RuntimeException failure) {
            LOG.error("Nobody could be told that letter {} failed", id, Wordless.of(failure));
        }
    }

}
