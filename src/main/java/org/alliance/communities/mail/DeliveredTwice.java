package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Is the same mail here already? Asked first of all, so that a machine's mail counts once as well. A mail in quarantine for
 * being beyond the limits counts as well, and a person looks at it once. One in quarantine after its attempts failed does
 * not: what ended them may be mended by the time the sender tries again.
 */
@Component
@Order(10)
class DeliveredTwice implements Question {

    private final WaitingMails waiting;

    DeliveredTwice(WaitingMails waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return waiting.original(mail.id(), read)
            .map(original -> new Placement(Disposition.DUPLICATE, "The same mail is here already.", null, original));
    }

}
