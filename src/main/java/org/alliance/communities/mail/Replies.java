package org.alliance.communities.mail;

import java.util.List;
import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.springframework.stereotype.Component;

/**
 * Tells which case a mail answers, by the secret in its address or else by the conversation it belongs to, and who really
 * wrote it. Neither sender nor subject alone ever tells a case.
 */
@Component
public class Replies {

    /** One mail answers one case; more addresses than a few are a search for secrets. */
    private static final int MOST_ADDRESSES = 5;

    private final MailSettings settings;

    private final ReplyTokens tokens;

    private final Conversations conversations;

    private final SenderCheck senders;

    private final QuotedLetters letters;

    Replies(MailSettings settings, ReplyTokens tokens, Conversations conversations, SenderCheck senders,
            QuotedLetters letters) {
        this.settings = settings;
        this.tokens = tokens;
        this.conversations = conversations;
        this.senders = senders;
        this.letters = letters;
    }

    /** Whether it was sent to what looks like the reply address of a case, of ours or not. */
    public boolean isReply(ReadMail read) {
        return !addressed(read).isEmpty();
    }

    /** The one case it answers; empty as well when its addresses name several. */
    public Optional<String> caseOf(ReadMail read) {
        List<String> cases = tokens.casesOf(addressed(read));
        return switch (cases.size()) {
            case 0 -> conversations.caseOf(read);
            case 1 -> Optional.of(cases.get(0));
            default -> Optional.empty();
        };
    }

    /** Of which kind the letter of ours is that it answers by its id; empty when it names none that we know. */
    public Optional<String> kindOfAnswered(ReadMail read) {
        return letters.kindOf(read.inReplyTo());
    }

    /** Whether what it answers by its id is a letter of ours for its reader alone. */
    public boolean answersLetterForReaderAlone(ReadMail read) {
        return letters.isForReaderAlone(read.inReplyTo());
    }

    /** Who wrote it, if that is certain. */
    public Optional<EmailAddress> author(ReadMail read) {
        return senders.authenticated(read).map(Sender::address);
    }

    private List<CaseToken> addressed(ReadMail read) {
        return read.recipients().stream().filter(settings::isIntake).map(CaseToken::in).flatMap(Optional::stream).distinct()
            .limit(MOST_ADDRESSES).toList();
    }

}
