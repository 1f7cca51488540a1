package org.alliance.communities.mail.smtp;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.mail.internet.MimeUtility;

/** Text from anywhere as the value of a header: it ends no line of ours, and no line gets longer than mail allows. */
final class HeaderText {

    /** What fits into one encoded word of RFC 2047, in characters of the plain text, each four bytes at most. */
    private static final int WORD = 11;

    /** Lines break at spaces only; a line of more than 998 characters is refused by mail servers. */
    private static final int LONGEST_RUN = 200;

    /** With the name of its header before it, an id must fit on a line. */
    private static final int LONGEST_ID = 900;

    private HeaderText() {
    }

    /** On one line, without control characters. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Encoded and folded for a header whose name has this many characters. */
    static String folded(int nameLength, String text) throws UnsupportedEncodingException {
        String line = line(text);
        return hasLongRun(line) ? encoded(line)
                : MimeUtility.fold(nameLength + 2, MimeUtility.encodeText(line, StandardCharsets.UTF_8.name(), null));
    }

    /** Message-IDs one on each line; what is too long to be one is left out. */
    static String ids(List<String> ids) {
        return String.join("\r\n ", ids.stream().map(HeaderText::line)
            .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID).toList());
    }

    private static boolean hasLongRun(String line) {
        int run = 0;
        for (int index = 0; index < line.length(); index++) {
            run = line.charAt(index) == ' ' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                return true;
            }
        }
        return false;
    }

    private static String encoded(String line) {
        int[] points = line.codePoints().toArray();
        List<String> words = new ArrayList<>();
        for (int start = 0; start < points.length; start += WORD) {
            String word = new String(points, start, Math.min(WORD, points.length - start));
            words.add("=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=");
        }
        return String.join("\r\n ", words);
    }

}
