package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.springframework.stereotype.Component;

/** Tells by the secret in its address which case a mail answers, and who really wrote it. */
@Component
public class Replies {

    private final MailSettings settings;

    private final ReplyTokens tokens;

    private final SenderCheck senders;

    Replies(MailSettings settings, ReplyTokens tokens, SenderCheck senders) {
        this.settings = settings;
        this.tokens = tokens;
        this.senders = senders;
    }

    /** Whether it was sent to a reply address, of a case or not. */
    public boolean isReply(ReadMail read) {
        return token(read).isPresent();
    }

    /** The case it answers. */
    public Optional<String> caseOf(ReadMail read) {
        return token(read).flatMap(tokens::caseOf);
    }

    /** Who wrote it, if that is certain. */
    public Optional<EmailAddress> author(ReadMail read) {
        return senders.authenticated(read).map(Sender::address);
    }

    private Optional<String> token(ReadMail read) {
        return read.recipients().stream().filter(settings::isIntake).map(EmailAddress::tag).filter(tag -> !tag.isEmpty())
            .findFirst();
    }

}
