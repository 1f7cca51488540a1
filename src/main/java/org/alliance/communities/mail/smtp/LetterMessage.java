package org.alliance.communities.mail.smtp;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.mail.Attachment;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.Marks;

/** A letter in the form of the wire. */
class LetterMessage extends MimeMessage {

    private static final int MOST_REFERENCES = 20;

    private final String messageId;

    LetterMessage(Session session, EmailAddress from, String messageId, Letter letter) throws MessagingException {
        super(session);
        this.messageId = messageId;
        setFrom(address(from));
        setRecipient(Message.RecipientType.TO, address(letter.to()));
        setHeader("Subject", subject(letter));
        write(letter);
        // The reader's wall clock, whatever the demo clock shows.
        setSentDate(new Date());
        if (letter.replyTo() != null) {
            setReplyTo(new InternetAddress[] { address(letter.replyTo()) });
        }
        String answered = letter.inReplyTo() == null ? "" : HeaderText.ids(List.of(letter.inReplyTo()));
        if (!answered.isEmpty()) {
            setHeader("In-Reply-To", answered);
        }
        String references = HeaderText.ids(ends(letter.references()));
        if (!references.isEmpty()) {
            setHeader("References", references);
        }
        setHeader("Auto-Submitted", answered.isEmpty() && !letter.answersMail() ? "auto-generated" : "auto-replied");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader(Marks.OWN, HeaderText.line(letter.kind()));
    }

    private void write(Letter letter) throws MessagingException {
        if (letter.attachments().isEmpty()) {
            setText(letter.body(), StandardCharsets.UTF_8.name());
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), StandardCharsets.UTF_8.name());
        MimeMultipart parts = new MimeMultipart(text);
        for (Attachment file : letter.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
            part.setFileName(HeaderText.line(file.name()));
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        setContent(parts);
    }

    /** Would else write an id of its own with each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", HeaderText.line(messageId));
    }

    private static InternetAddress address(EmailAddress address) throws MessagingException {
        return new InternetAddress(address.value(), true);
    }

    private static String subject(Letter letter) throws MessagingException {
        try {
            return HeaderText.folded("Subject".length(), letter.subject());
        }
        catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is missing", impossible);
        }
    }

    /** Of a long conversation its root and its newest mails: they are what programs look for. */
    private static List<String> ends(List<String> references) {
        int more = references.size() - MOST_REFERENCES;
        return more <= 0 ? references
                : Stream.concat(references.stream().limit(1), references.stream().skip(more + 1L)).toList();
    }

}
