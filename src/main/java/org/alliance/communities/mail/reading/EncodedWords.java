package org.alliance.communities.mail.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Decodes {@code =?utf-8?Q?...?=}. Neighbours of one charset are joined as bytes first, because mailers split words in the
 * middle of a character; what is no encoded word stays as it is.
 */
final class EncodedWords {

    private final StringBuilder text = new StringBuilder();

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private String charset = "";

    private boolean noMoreEnds;

    private EncodedWords() {
    }

    static String decode(String value) {
        return value.contains("=?") ? new EncodedWords().read(value) : value;
    }

    private String read(String value) {
        int at = 0;
        while (at < value.length()) {
            int open = value.indexOf("=?", at);
            int[] word = open < 0 ? null : word(value, open);
            if (word == null) {
                int end = open < 0 ? value.length() : open + 2;
                plain(value.substring(at, end));
                at = end;
            }
            else {
                plain(value.substring(at, open));
                String content = value.substring(word[1] + 1, word[2]);
                encoded(value.substring(open + 2, word[0]), value.charAt(word[0] + 1), content);
                at = word[2] + 2;
            }
        }
        flush();
        return text.toString();
    }

    /** The places of the second and third question mark and of the closing one, or nothing when this is no encoded word. */
    private int[] word(String value, int open) {
        int second = value.indexOf('?', open + 2);
        if (second < 0 || second + 2 >= value.length() || value.charAt(second + 2) != '?') {
            return null;
        }
        int close = close(value, second + 3);
        boolean known = "bBqQ".indexOf(value.charAt(second + 1)) >= 0;
        return close < 0 || !known ? null : new int[] { second, second + 2, close };
    }

    /** Where no word ends behind this place, none ends behind a later one: then nobody looks again. */
    private int close(String value, int from) {
        int close = noMoreEnds ? -1 : value.indexOf("?=", from);
        noMoreEnds = close < 0;
        return close;
    }

    private void plain(String between) {
        if (pending.size() > 0 && between.isBlank()) {
            return;
        }
        flush();
        text.append(between);
    }

    private void encoded(String name, char encoding, String content) {
        int language = name.indexOf('*');
        String declared = language < 0 ? name : name.substring(0, language);
        if (!declared.equalsIgnoreCase(charset)) {
            flush();
        }
        charset = declared;
        pending.writeBytes(encoding == 'b' || encoding == 'B' ? base64(content) : quoted(content));
    }

    private void flush() {
        text.append(CharsetLadder.decode(pending.toByteArray(), charset));
        pending.reset();
    }

    private static byte[] base64(String content) {
        try {
            return Base64.getMimeDecoder().decode(content);
        }
        catch (IllegalArgumentException broken) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] quoted(String content) {
        return HexEscapes.decode(content.replace('_', ' '), '=');
    }

}
