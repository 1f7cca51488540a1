package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last question: no rule knew the mail, so a person decides. */
@Component
@Order(1000)
class NoRule implements Question {

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return Optional.of(Placement.of(Disposition.SORT, "No rule placed it."));
    }

}
