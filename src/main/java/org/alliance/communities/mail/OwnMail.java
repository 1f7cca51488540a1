package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Did we write it ourselves? Answering it would begin a conversation without end. */
@Component
@Order(100)
class OwnMail implements Question {

    private final MailSettings settings;

    OwnMail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        boolean own = !read.header(Marks.OWN).isEmpty()
                || read.from().stream().anyMatch(sender -> sender.address().withoutTag().equals(settings.from()));
        return own ? Optional.of(Placement.of(Disposition.AUTOMATIC, "We wrote this mail ourselves.")) : Optional.empty();
    }

}
