package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;

/** Gets the content out of one part, whatever is broken about it. */
final class PartContent {

    private static final int LONGEST_NAME = 120;

    private PartContent() {
    }

    static Content of(Part part) {
        return new Content(type(part), name(part), bytes(part));
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        }
        catch (MessagingException | RuntimeException broken) {
            return "text/plain";
        }
    }

    /** The last piece of the name alone: a name from outside is never a path. */
    private static String name(Part part) {
        try {
            String name = part.getFileName();
            String line = name == null ? "" : CleanText.line(EncodedWords.decode(name)).replaceAll("\\p{Cf}", "");
            return CleanText.cut(line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1), LONGEST_NAME);
        }
        catch (MessagingException | RuntimeException broken) {
            return "";
        }
    }

    private static byte[] bytes(Part part) {
        try {
            byte[] decoded = untilItBreaks(part.getInputStream());
            return decoded.length > 0 ? decoded : untilItBreaks(rawStream(part));
        }
        catch (MessagingException | IOException | RuntimeException unknownEncoding) {
            return rawBytes(part);
        }
    }

    private static byte[] rawBytes(Part part) {
        try {
            return untilItBreaks(rawStream(part));
        }
        catch (MessagingException | RuntimeException broken) {
            return new byte[0];
        }
    }

    private static InputStream rawStream(Part part) throws MessagingException {
        if (part instanceof MimeMessage message) {
            return message.getRawInputStream();
        }
        return part instanceof MimeBodyPart body ? body.getRawInputStream() : InputStream.nullInputStream();
    }

    /** The end of a mail is often missing; what came before it counts. */
    private static byte[] untilItBreaks(InputStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        }
        catch (IOException | RuntimeException end) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

}
