package org.alliance.communities.mail.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.Marks;

/** A letter in the form of the wire. */
class LetterMessage extends MimeMessage {

    private final String messageId;

    LetterMessage(Session session, EmailAddress from, String messageId, Letter letter) throws MessagingException {
        super(session);
        this.messageId = messageId;
        setFrom(address(from));
        setRecipient(Message.RecipientType.TO, address(letter.to()));
        setSubject(line(letter.subject()), StandardCharsets.UTF_8.name());
        setText(letter.body(), StandardCharsets.UTF_8.name());
        // The reader's wall clock, whatever the demo clock shows.
        setSentDate(new Date());
        if (letter.replyTo() != null) {
            setReplyTo(new InternetAddress[] { address(letter.replyTo()) });
        }
        boolean answer = letter.inReplyTo() != null && !letter.inReplyTo().isBlank();
        if (answer) {
            setHeader("In-Reply-To", line(letter.inReplyTo()));
        }
        if (!letter.references().isEmpty()) {
            // One id per line: a long conversation must not become a long line.
            setHeader("References", String.join("\r\n ", letter.references().stream().map(LetterMessage::line).toList()));
        }
        setHeader("Auto-Submitted", answer ? "auto-replied" : "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader(Marks.OWN, line(letter.kind()));
    }

    /** Would else write an id of its own with each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", line(messageId));
    }

    private static InternetAddress address(EmailAddress address) throws MessagingException {
        return new InternetAddress(address.value(), true);
    }

    /** What comes from a stranger's mail must not end our header and begin one of its own. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

}
