package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes written as a sign and two hexadecimal digits: {@code =C3} or {@code %C3}. What is none stays as it is. */
final class HexEscapes {

    private HexEscapes() {
    }

    static byte[] decode(String text, char sign) {
        return decode(text.getBytes(StandardCharsets.UTF_8), sign);
    }

    static byte[] decode(byte[] text, char sign) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            int value = text[i] == sign ? value(text, i + 1) : -1;
            bytes.write(value < 0 ? text[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    /** The byte that the two digits at this place mean, or -1. */
    static int value(byte[] text, int at) {
        if (at + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[at], 16);
        int low = Character.digit(text[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

}
