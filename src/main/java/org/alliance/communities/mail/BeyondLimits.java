package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is there more in it than is read of a mail? Then a person looks at it before anything else does. */
@Component
@Order(50)
class BeyondLimits implements Question {

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return read.overLimit().isEmpty() ? Optional.empty()
                : Optional.of(Placement.of(Disposition.QUARANTINED, read.overLimit()));
    }

}
