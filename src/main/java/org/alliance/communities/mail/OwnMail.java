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

    private final QuotedLetters letters;

    OwnMail(MailSettings settings, QuotedLetters letters) {
        this.settings = settings;
        this.letters = letters;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return isOurs(read) ? Optional.of(Placement.of(Disposition.AUTOMATIC, "We wrote this mail ourselves."))
                : Optional.empty();
    }

    private boolean isOurs(ReadMail read) {
        return !read.header(Marks.OWN).isEmpty()
                || read.from().stream().anyMatch(sender -> sender.address().withoutTag().equals(settings.from()))
                || letters.isOurs(read.messageId());
    }

}
