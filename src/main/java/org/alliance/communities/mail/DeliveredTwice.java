package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is the same mail here already? The same Message-ID on another content is another mail: ids can be copied. */
@Component
@Order(300)
class DeliveredTwice implements Question {

    private final WaitingMails waiting;

    DeliveredTwice(WaitingMails waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return waiting.original(mail.id(), read)
            .map(original -> new Placement(Disposition.DUPLICATE, "The same mail is here already.", null, original))
            .or(() -> waiting.namesake(mail.id(), read).map(DeliveredTwice::doubtful));
    }

    /** A gateway may have added a line, or somebody has copied the id: a person sees both. */
    private static Placement doubtful(long other) {
        return new Placement(Disposition.SORT, "It carries the Message-ID of mail " + other + " and says something else.", null,
                other);
    }

}
