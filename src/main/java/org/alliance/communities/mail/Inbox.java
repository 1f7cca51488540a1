package org.alliance.communities.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.Arrival;
import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All mail that ever came in. A mail is taken first, as it is, and placed afterwards. */
@Component
public class Inbox {

    private final InboundRows rows;

    private final ReceivedRows received;

    private final Placing placing;

    private final PlacingRhythm rhythm;

    private final StoredMails stored;

    private final ReadingDocuments documents;

    private final Arrival arrival;

    private final Clock clock;

    private final TransactionTemplate transaction;

    Inbox(InboundRows rows, ReceivedRows received, Placing placing, PlacingRhythm rhythm, StoredMails stored,
            ReadingDocuments documents, Arrival arrival, Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.received = received;
        this.placing = placing;
        this.rhythm = rhythm;
        this.stored = stored;
        this.documents = documents;
        this.arrival = arrival;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Optional<InboundMail> find(long id) {
        return rows.find(id);
    }

    /** When a mail came for the first time, be it as a copy that another one superseded: from then on a review counts (A5). */
    public Instant firstReceipt(long id) {
        return rows.firstReceipt(id);
    }

    /** The very bytes that the mail server handed over. */
    public Optional<byte[]> raw(long id) {
        return rows.raw(id);
    }

    /**
     * Whether a mail may be opened for people: one that used up its attempts may end the application once more. Of a mail
     * beyond the limits that is its headers.
     */
    public boolean mayBeOpened(long id) {
        return rows.isPlacedWithin(id, Placing.MOST_ATTEMPTS);
    }

    /** The newest mails, newest first. */
    public List<InboundMail> list(int size) {
        return rows.list(size);
    }

    /**
     * Stores mails of one folder before anything else is done with them: all of them or, if that fails, none.
     *
     * @param mailbox the folder's name, the same for the same mails
     * @param uidValidity what makes the numbers of the mails unambiguous
     * @return how many were never seen before, in this folder or another
     */
    public int take(String mailbox, long uidValidity, List<RawMail> mails) {
        int fresh = transaction.execute(status -> {
            received.lock(mailbox);
            return received.add(mailbox, uidValidity, mails, this::receipt);
        });
        rhythm.wake();
        return fresh;
    }

    /** Stores one mail and answers whether it was new. */
    public boolean take(String mailbox, long uidValidity, long uid, Instant internalDate, byte[] raw) {
        return take(mailbox, uidValidity, List.of(new RawMail(uid, internalDate, raw))) == 1;
    }

    /** A mail server whose clock is wrong must not move the receipt into the future; one without dates leaves it to our clock. */
    private Instant receipt(RawMail mail) {
        Instant now = clock.instant();
        Instant arrived = mail.internalDate() == null ? now : arrival.onOurClock(mail.internalDate());
        return arrived.isBefore(now) ? arrived : now;
    }

    /** The highest number that was taken from a folder, or 0. */
    public long lastTaken(String mailbox, long uidValidity) {
        return received.lastUid(mailbox, uidValidity);
    }

    /** Those of the numbers whose mail was not taken yet, in ascending order. */
    public List<Long> notTaken(String mailbox, long uidValidity, List<Long> uids) {
        return received.unknown(mailbox, uidValidity, uids);
    }

    /** The date by which the server knew the mail with a number, if it was taken. */
    public Optional<Instant> internalDate(String mailbox, long uidValidity, long uid) {
        return received.internalDate(mailbox, uidValidity, uid);
    }

    /** Forgets which mails a folder's numbers meant: the server counts from 1 again. The mails themselves stay known. */
    public void forgetNumbers(String mailbox, long uidValidity) {
        received.forget(mailbox, uidValidity);
    }

    /** What a mail says, with its documents if these were read. */
    public ReadMail read(long id) {
        return stored.read(id);
    }

    /** Lets the documents of a mail be read soon, because a person wants it; {@link DocumentsRead} tells when it is done. */
    public void openDocuments(long id) {
        documents.demand(id);
    }

    /** Whether {@link DocumentsRead} is still to come for a mail. */
    public boolean isReadingDocuments(long id) {
        return documents.isDemanded(id);
    }

    /** Tries once to place each mail that still waits for it. */
    public void placeWaiting() {
        placing.placeWaiting();
    }

    /** Reads all documents that wait for it, which takes seconds for each, and places their mails. */
    public void readDocuments() throws InterruptedException {
        if (documents.readWaiting()) {
            placing.placeWaiting();
        }
    }

}
