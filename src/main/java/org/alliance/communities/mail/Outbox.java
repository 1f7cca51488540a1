package org.alliance.communities.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** All mail that ever went out or still waits for it. */
@Component
public class Outbox {

    private final OutboundRows rows;

    private final ReplyTokens tokens;

    private final MailSettings settings;

    private final Clock clock;

    Outbox(OutboundRows rows, ReplyTokens tokens, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends a letter once the caller's transaction is through, and never if that rolls back. A second letter with the same
     * key changes nothing.
     */
    public void post(Letter letter) {
        // Random, so that whoever names the id has seen the letter; kept, so that each attempt sends the same mail.
        String messageId = "<" + UUID.randomUUID() + "@" + settings.from().domain() + ">";
        rows.add(messageId, answerable(letter), clock.instant());
    }

    /** Answers about a case go to an address of its own, in a conversation of its own. */
    private Letter answerable(Letter letter) {
        if (letter.replyTo() != null || letter.caseNumber() == null) {
            return letter;
        }
        CaseToken token = tokens.of(letter.caseNumber());
        return letter.answeredTo(settings.from().withTag(token.value()), token.root(settings.from().domain()));
    }

    /** The newest letters, newest first. */
    public List<OutboundMail> list(int size) {
        return rows.list(size);
    }

    /** The case of the letter with this Message-ID. */
    public Optional<String> caseOf(String messageId) {
        return rows.caseOf(messageId);
    }

}
