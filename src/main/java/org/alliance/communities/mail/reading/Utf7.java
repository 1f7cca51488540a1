package org.alliance.communities.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** UTF-7 (RFC 2152), which Java does not know: {@code +} begins base64 of UTF-16, anything else ends it. */
final class Utf7 {

    private Utf7() {
    }

    static String decode(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        StringBuilder decoded = new StringBuilder(length);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.charAt(at) != '+') {
                decoded.append(text.charAt(at));
            }
            else {
                while (end < text.length() && isBase64(text.charAt(end))) {
                    end++;
                }
                boolean closed = end < text.length() && text.charAt(end) == '-';
                decoded.append(end == at + 1 && closed ? "+" : utf16(text.substring(at + 1, end)));
                end += closed ? 1 : 0;
            }
            at = end;
        }
        return decoded.toString();
    }

    /** Left-over bits at the end are filling. */
    private static String utf16(String base64) {
        String whole = base64.length() % 4 == 1 ? base64.substring(0, base64.length() - 1) : base64;
        byte[] units = Base64.getDecoder().decode(whole);
        return new String(units, 0, units.length / 2 * 2, StandardCharsets.UTF_16BE);
    }

    private static boolean isBase64(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }

}
