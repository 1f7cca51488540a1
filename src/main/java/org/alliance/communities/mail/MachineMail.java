package org.alliance.communities.mail;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Did a machine write it? Then nobody is answered; a note about a letter of ours is filed with the letter's case. */
@Component
@Order(200)
class MachineMail implements Question {

    private static final int MOST_REFERENCES = 10;

    private final Outbox outbox;

    MachineMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return MachineSigns.first(read)
            .map(sign -> Placement.of(Disposition.AUTOMATIC, "A machine wrote this mail: " + sign + ".", caseOf(read)));
    }

    private String caseOf(ReadMail read) {
        return Stream.concat(Stream.of(read.inReplyTo()), read.references().stream().limit(MOST_REFERENCES))
            .map(id -> outbox.caseOf(id).orElse(null)).filter(Objects::nonNull).findFirst().orElse(null);
    }

}
