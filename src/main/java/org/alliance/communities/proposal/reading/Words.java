package org.alliance.communities.proposal.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text as words in lower case and without accents, one space around each, so that a phrase is found with one look and in
 * linear time. Accents go because people leave them out and machines take them apart.
 */
final class Words {

    private Words() {
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2).append(' ');
        String letters = (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            add(letters.codePointAt(at), plain);
        }
        space(plain);
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void add(int point, StringBuilder plain) {
        if (point == '\u00df') {
            plain.append("ss");
        }
        else if (point == '\u00f8') {
            plain.append('o');
        }
        else if (point == '\u00e6') {
            plain.append("ae");
        }
        else if (Character.isLetterOrDigit(point)) {
            plain.appendCodePoint(point);
        }
        else if (point == '&' || point == '+') {
            space(plain);
            plain.append("and ");
        }
        else if (point != '\'' && point != '\u2019' && Character.getType(point) != Character.NON_SPACING_MARK) {
            space(plain);
        }
    }

    private static void space(StringBuilder plain) {
        if (plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    static List<String> list(String text) {
        String plain = plain(text).strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    static int count(String text) {
        return (int) plain(text).chars().filter(c -> c == ' ').count() - 1;
    }

}
