package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;

/** Quoted-printable (RFC 2045). The library's decoder calls itself at each soft line break, so a mail could exhaust the stack. */
final class QuotedPrintable {

    private QuotedPrintable() {
    }

    static byte[] decode(byte[] text) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(text.length);
        Stretch all = Stretch.of(text);
        int at = 0;
        while (at < text.length) {
            int next = all.afterLine(at);
            int end = withoutTrailingSpace(text, at, next);
            boolean soft = end > at && text[end - 1] == '=';
            joined.write(text, at, soft ? end - at - 1 : end - at);
            if (!soft) {
                int lineBreak = new Stretch(text, at, next).withoutLastBreak().end();
                joined.write(text, lineBreak, next - lineBreak);
            }
            at = next;
        }
        return HexEscapes.decode(joined.toByteArray(), '=');
    }

    /** Space at the end of a line was added on the way. */
    private static int withoutTrailingSpace(byte[] text, int start, int next) {
        int end = next;
        while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == '\r' || text[end - 1] == '\n')) {
            end--;
        }
        return end;
    }

}
