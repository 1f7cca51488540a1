package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Mails as bytes, written down the way mail programs send them. */
final class RawMail {

    private static final String HEADERS = """
            From: Ada Reed <a.reed@orchard.example>
            To: board-chair@alliance.example
            Subject: Maps
            Message-ID: <maps-1@orchard.example>
            MIME-Version: 1.0
            """;

    private RawMail() {
    }

    static byte[] of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static byte[] of(String text, Charset charset) {
        return text.replace("\n", "\r\n").getBytes(charset);
    }

    /** A mail of Ada's with these further headers and this body. */
    static byte[] withContent(String content) {
        return of(HEADERS + content);
    }

    static byte[] withHtml(String html) {
        return withContent("Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    static byte[] withBytes(String headers, byte[] body) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(withContent(headers + "\n\n"));
        mail.writeBytes(body);
        return mail.toByteArray();
    }

}
