package org.alliance.communities.mail.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.eclipse.angus.mail.util.BASE64DecoderStream;
import org.eclipse.angus.mail.util.UUDecoderStream;

/** Turns the content of one part into the bytes that were meant. An unknown or wrongly named encoding leaves them as they are. */
final class TransferEncoding {

    private TransferEncoding() {
    }

    static byte[] decode(Stretch content, String named) {
        String name = named.toLowerCase(Locale.ROOT);
        byte[] raw = content.copy();
        byte[] decoded = raw;
        if (name.contains("base64") && looksLikeBase64(raw)) {
            decoded = untilItBreaks(new BASE64DecoderStream(new ByteArrayInputStream(raw), true));
        }
        else if (name.contains("quoted-printable")) {
            decoded = QuotedPrintable.decode(raw);
        }
        else if (name.contains("uue")) {
            decoded = untilItBreaks(new UUDecoderStream(new ByteArrayInputStream(raw), true, true));
        }
        return decoded.length > 0 ? decoded : raw;
    }

    /** Plain text under a wrong name has a space in each line. */
    private static boolean looksLikeBase64(byte[] raw) {
        int spaces = 0;
        int foreign = 0;
        for (byte one : raw) {
            boolean letter = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9';
            spaces += one == ' ' ? 1 : 0;
            foreign += letter || one == '+' || one == '/' || one == '=' || one <= ' ' && one >= 0 ? 0 : 1;
        }
        return (spaces + foreign) * 20L < raw.length;
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
