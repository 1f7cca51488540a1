package org.alliance.communities.mail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;

/**
 * A mail to be sent, written once and sent as written.
 *
 * @param kind what it is for, such as {@code acknowledgement}
 * @param replyTo where answers go; null for the address of the case, or our own where there is no case
 * @param body plain text
 * @param caseNumber the case it is about, or null
 * @param dedupeKey what makes it this letter and no other, such as case, kind and period
 * @param inReplyTo the Message-ID that is answered, or null
 * @param references the Message-IDs of the conversation, oldest first
 * @param answersMail whether a mail asked for it, so that it counts against the caps on answers
 * @param confidential whether it is for its reader alone, and nobody else is shown more than that it went out
 * @param attachments kept in the bytes that are written when the letter is posted, and nowhere else
 */
public record Letter(String kind, EmailAddress to, EmailAddress replyTo, String subject, String body, String caseNumber,
        String dedupeKey, String inReplyTo, List<String> references, boolean answersMail,
        boolean confidential, List<Attachment> attachments) {

    /** Refuses a letter that lacks what every letter needs. */
    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(dedupeKey, "dedupeKey");
        references = references == null ? List.of() : List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /** A letter that a decision or the time asks for. */
    public Letter(String kind, EmailAddress to, EmailAddress replyTo, String subject, String body, String caseNumber,
            String dedupeKey, String inReplyTo, List<String> references) {
        this(kind, to, replyTo, subject, body, caseNumber, dedupeKey, inReplyTo, references, false, false, List.of());
    }

    /** The same letter as the answer to a mail: a machine at the other end could answer it for ever. */
    public Letter answeringMail() {
        return new Letter(kind, to, replyTo, subject, body, caseNumber, dedupeKey, inReplyTo, references, true,
                confidential, attachments);
    }

    /** The same letter for its reader alone. */
    public Letter forItsReaderAlone() {
        return new Letter(kind, to, replyTo, subject, body, caseNumber, dedupeKey, inReplyTo, references, answersMail, true,
                attachments);
    }

    /** The same letter with a file. */
    public Letter with(Attachment file) {
        return new Letter(kind, to, replyTo, subject, body, caseNumber, dedupeKey, inReplyTo, references, answersMail,
                confidential, Stream.concat(attachments.stream(), Stream.of(file)).toList());
    }

    /** The same letter in the conversation that begins with this root, answered to this address. */
    Letter answeredTo(EmailAddress address, String root) {
        List<String> conversation = Stream.concat(Stream.of(root), references.stream()).distinct().toList();
        return new Letter(kind, to, address, subject, body, caseNumber, dedupeKey, inReplyTo, conversation,
                answersMail, confidential, attachments);
    }

}
