package org.alliance.communities.mail.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** The mail library with every switch that makes it bear with broken mails. */
final class LenientMail {

    private static final List<String> ON = List.of("ignoreunknownencoding", "base64.ignoreerrors", "uudecode.ignoreerrors",
            "uudecode.ignoremissingbeginend", "multipart.ignoremissingendboundary",
            "multipart.ignoremissingboundaryparameter", "multipart.allowempty", "decodefilename", "decodeparameters",
            "ignoremultipartencoding", "allowutf8");

    private static final List<String> OFF = List.of("address.strict", "decodetext.strict", "parameters.strict");

    private static final List<String> DESCRIBING = List.of("content-type", "content-transfer-encoding",
            "content-disposition");

    private static final int LONGEST_DESCRIPTION = 5000;

    private static final Session SESSION;

    static {
        Properties switches = new Properties();
        ON.forEach(name -> switches.setProperty("mail.mime." + name, "true"));
        OFF.forEach(name -> switches.setProperty("mail.mime." + name, "false"));
        // The library reads most switches from the JVM only, and the one for addresses from the session only.
        switches.forEach((name, value) -> System.setProperty(name.toString(), value.toString()));
        SESSION = Session.getInstance(switches);
    }

    private LenientMail() {
    }

    /**
     * Only the headers that describe the content go in: the others can be huge, and two readers may end them differently.
     */
    static MimeMessage parse(byte[] raw, HeaderBlock headers) throws MessagingException {
        StringBuilder top = new StringBuilder();
        for (String name : DESCRIBING) {
            headers.first(name).ifPresent(value -> top.append(name).append(": ").append(shortened(value)).append("\r\n"));
        }
        byte[] description = top.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        InputStream body = new ByteArrayInputStream(raw, headers.length(), raw.length - headers.length());
        return new MimeMessage(SESSION, new SequenceInputStream(new ByteArrayInputStream(description), body));
    }

    private static String shortened(String value) {
        return CleanText.cut(value, LONGEST_DESCRIPTION);
    }

}
