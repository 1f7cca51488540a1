package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Does another mail carry its Message-ID and say something else? A gateway may have added a line, or somebody has copied the id:
 * a person sees both.
 */
@Component
@Order(300)
class Namesake implements Question {

    private final WaitingMails waiting;

    Namesake(WaitingMails waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return waiting.namesake(mail.id(), read).map(other -> new Placement(Disposition.SORT,
                "It carries the Message-ID of mail " + other + " and says something else.", null, other));
    }

}
