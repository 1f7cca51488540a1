package org.alliance.communities.mail;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Is the same mail here already? Asked first of all, so that a machine's mail counts once as well. A mail in quarantine for
 * being beyond the limits counts as well, and a person looks at it once. One in quarantine after its attempts failed does
 * not: what ended them may be mended by the time the sender tries again.
 *
 * <p>Copies take different ways, and our mail server may vouch for one only. That one goes on, unless a person has settled the
 * other meanwhile, which becomes the duplicate: nobody could do anything with it but discard it.
 */
@Component
@Order(10)
class DeliveredTwice implements Question {

    private static final Set<Disposition> UNSETTLED = EnumSet.of(Disposition.SORT, Disposition.QUARANTINED);

    private final WaitingMails waiting;

    private final InboundRows rows;

    private final StoredMails stored;

    private final SenderCheck senders;

    private final ApplicationEventPublisher events;

    DeliveredTwice(WaitingMails waiting, InboundRows rows, StoredMails stored, SenderCheck senders,
            ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.rows = rows;
        this.stored = stored;
        this.senders = senders;
        this.events = events;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        Optional<Long> original = waiting.original(mail.id(), read);
        if (original.isPresent() && senders.authenticated(read).isPresent() && isDoubtful(original.get())) {
            supersede(original.get(), mail.id());
            return Optional.empty();
        }
        return original.map(first -> duplicateOf(first, "The same mail is here already."));
    }

    /** Keeps people from settling it until the transaction ends. */
    private boolean isDoubtful(long original) {
        return rows.lock(original).filter(mail -> UNSETTLED.contains(mail.disposition())).isPresent()
                && senders.authenticated(stored.read(original)).isEmpty();
    }

    private void supersede(long original, long by) {
        rows.place(original, duplicateOf(by, "The same mail came again, and there it is certain who wrote it."));
        events.publishEvent(new MailSuperseded(original, by));
    }

    private static Placement duplicateOf(long original, String reason) {
        return new Placement(Disposition.DUPLICATE, reason, null, original);
    }

}
