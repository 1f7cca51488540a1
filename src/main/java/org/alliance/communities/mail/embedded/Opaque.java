package org.alliance.communities.mail.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that does not let the server look into its parts; its bytes are the same. The server looks as soon as it stores a
 * mail, for seconds if it has thousands of parts, and refuses those that it does not understand.
 */
class Opaque extends MimeMessage {

    private static final int MOST_PARTS = 500;

    Opaque(MimeMessage mail) throws MessagingException {
        super(mail);
    }

    /** Whether a mail seems to have more parts than an honest one. */
    static boolean isBetter(MimeMessage mail) throws MessagingException, IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(mail.getRawInputStream(), StandardCharsets.ISO_8859_1))) {
            return lines.lines().filter(Opaque::mayBeginAPart).skip(MOST_PARTS).findAny().isPresent();
        }
    }

    private static boolean mayBeginAPart(String line) {
        return line.startsWith("--") || line.length() < 200 && line.toLowerCase(Locale.ROOT).startsWith("content-type:");
    }

    @Override
    public String getContentType() {
        return "text/plain";
    }

    @Override
    public String[] getHeader(String name) throws MessagingException {
        return name.equalsIgnoreCase("Content-Disposition") ? null : super.getHeader(name);
    }

}
