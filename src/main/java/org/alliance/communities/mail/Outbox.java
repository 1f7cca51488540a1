package org.alliance.communities.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alliance.communities.address.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All mail that ever went out or still waits for it. */
@Component
public class Outbox {

    private final OutboundRows rows;

    private final ReplyTokens tokens;

    private final MailSettings settings;

    private final AnswerCaps caps;

    private final LetterWriter writer;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    Outbox(OutboundRows rows, ReplyTokens tokens, MailSettings settings, AnswerCaps caps, LetterWriter writer, Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.tokens = tokens;
        this.settings = settings;
        this.caps = caps;
        this.writer = writer;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends a letter once the caller's transaction is through, and never if that rolls back. A second letter with the same
     * key changes nothing. One answer to mail too many is held for a person.
     */
    @Transactional
    public void post(Letter letter) {
        // Random, so that whoever names the id has seen the letter; kept, so that each attempt sends the same mail.
        String messageId = OwnIds.of(UUID.randomUUID().toString(), settings);
        Letter answerable = answerable(letter);
        if (rows.isNew(letter.dedupeKey())) {
            Instant now = clock.instant();
            Optional<String> objection = caps.objection(letter, now);
            rows.add(messageId, answerable, written(messageId, answerable), objection, now);
            objection.ifPresent(reason -> events.publishEvent(new AnswerHeld(letter.caseNumber(), reason)));
        }
    }

    /** Null when it cannot be written: whoever asks for a letter goes on, and the carrier tells a person. */
    private byte[] written(String messageId, Letter letter) {
        try {
            return writer.write(messageId, letter);
        }
        catch (Undelivered | RuntimeException unwritable) {
            return null;
        }
    }

    /** Answers about a case go to an address of its own, in a conversation of its own. */
    private Letter answerable(Letter letter) {
        if (letter.replyTo() != null || letter.caseNumber() == null) {
            return letter;
        }
        CaseToken token = tokens.of(letter.caseNumber());
        return letter.answeredTo(settings.from().withTag(token.value()), token.root(settings.from().domain()));
    }

    /** Whether the last letter on a case to an address, of those whose fate is known, did not arrive. */
    public boolean isLastLost(String caseNumber, EmailAddress to) {
        return rows.isLastLost(caseNumber, to);
    }

    /** The newest letters, newest first. */
    public List<OutboundMail> list(int size) {
        return rows.list(size);
    }

    /** The very bytes that the mail server gets; empty for a letter that could not be written or is older than this record. */
    public Optional<byte[]> raw(long id) {
        return rows.raw(id);
    }

    public OutboundMail get(long id) {
        return rows.find(id);
    }

}
