package org.alliance.communities.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.clock.Arrival;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All mail that ever came in. A mail is taken first, as it is, and placed afterwards. */
@Component
public class Inbox {

    private final InboundRows rows;

    private final Placing placing;

    private final Arrival arrival;

    Inbox(InboundRows rows, Placing placing, Arrival arrival) {
        this.rows = rows;
        this.placing = placing;
        this.arrival = arrival;
    }

    public Optional<InboundMail> find(long id) {
        return rows.find(id);
    }

    /** The very bytes that the mail server handed over. */
    public Optional<byte[]> raw(long id) {
        return rows.raw(id);
    }

    /** The newest mails, newest first. */
    public List<InboundMail> list(int size) {
        return rows.list(size);
    }

    /**
     * Stores a mail before anything else is done with it.
     *
     * @param internalDate when the mail server received it, by the server's clock
     * @return whether it was new
     */
    public boolean take(String mailbox, long uidValidity, long uid, Instant internalDate, byte[] raw) {
        return rows.add(mailbox, uidValidity, uid, internalDate, arrival.onOurClock(internalDate), raw);
    }

    /** The highest number that was taken from a mailbox, or 0. */
    public long lastTaken(String mailbox, long uidValidity) {
        return rows.lastUid(mailbox, uidValidity);
    }

    /** Those of the numbers whose mail was not taken yet, in ascending order. */
    public List<Long> notTaken(String mailbox, long uidValidity, List<Long> uids) {
        return rows.unknown(mailbox, uidValidity, uids);
    }

    /** Tries once to place each mail that still waits for it. */
    public void placeWaiting() {
        placing.placeWaiting();
    }

    /**
     * A person's decision about a mail that no rule could place. Publishes no {@link MailPlaced}: the person has seen it.
     *
     * @throws Refusal when the mail is neither to be sorted nor in quarantine
     */
    @Transactional
    public InboundMail place(long id, Placement placement) {
        Disposition before = rows.lock(id).orElseThrow(() -> new NotFound("There is no such mail.")).disposition();
        if (before != Disposition.SORT && before != Disposition.QUARANTINED) {
            throw new Refusal("This mail has its place already.");
        }
        rows.place(id, placement);
        return rows.find(id).orElseThrow();
    }

}
