package org.alliance.communities.proposal.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Text as words in lower case, one space around each, so that a phrase is found with one look and in linear time. */
final class Words {

    private Words() {
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2).append(' ');
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                plain.appendCodePoint(point);
            }
            else if (point == '&' || point == '+') {
                space(plain);
                plain.append("and ");
            }
            else if (point != '\'' && point != '\u2019') {
                space(plain);
            }
        });
        space(plain);
        return plain.toString();
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
        return list(text).size();
    }

    /** Whether a plain text holds one of these phrases as whole words. */
    static boolean hasAny(String plain, Collection<String> phrases) {
        return phrases.stream().anyMatch(phrase -> plain.contains(" " + phrase + " "));
    }

    static boolean startsWithAny(String plain, Collection<String> phrases) {
        return phrases.stream().anyMatch(phrase -> plain.startsWith(" " + phrase + " "));
    }

}
