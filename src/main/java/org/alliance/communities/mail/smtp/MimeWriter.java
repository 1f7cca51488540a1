package org.alliance.communities.mail.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.alliance.communities.mail.Letter;
import org.alliance.communities.mail.LetterWriter;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.Undelivered;
import org.springframework.stereotype.Component;

/** Writes letters as MIME. */
@Component
class MimeWriter implements LetterWriter {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MailSettings settings;

    MimeWriter(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] write(String messageId, Letter letter) throws Undelivered {
        try {
            LetterMessage message = new LetterMessage(SESSION, settings.from(), messageId, letter);
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        }
        catch (MessagingException | IOException unwritable) {
            throw new Undelivered(true, "The letter cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

}
