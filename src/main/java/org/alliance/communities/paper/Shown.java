package org.alliance.communities.paper;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says in words what a document cannot show: a sign that no typeface has gets its name, a passage in a foreign script the number
 * of its signs, and what is no sign at all becomes the sign for that.
 */
class Shown {

    private static final String NO_SIGN = "\uFFFD";

    private final Typefaces typefaces;

    private final StringBuilder shown = new StringBuilder();

    /** Of the passage whose signs are being counted: Japanese alone has three. */
    private final Set<UnicodeScript> scripts = new TreeSet<>();

    private int signs;

    /** What could be shown after these signs, such as a space: it is one passage if more of them follow. */
    private final StringBuilder gap = new StringBuilder();

    private Shown(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    static String of(String text, Typefaces typefaces) {
        Shown shown = new Shown(typefaces);
        text.codePoints().forEach(shown::take);
        shown.tellPassage();
        return shown.shown.toString();
    }

    private void take(int sign) {
        boolean have = typefaces.have(sign);
        if (!have && (Character.isLetter(sign) || signs > 0 && accompaniesLetters(sign))) {
            count(sign);
        }
        else if (have && signs > 0 && (sign == ' ' || isPunctuation(sign))) {
            gap.appendCodePoint(sign);
        }
        else {
            tellPassage();
            tell(sign, have);
        }
    }

    private void count(int sign) {
        if (Character.isLetter(sign)) {
            scripts.add(UnicodeScript.of(sign));
        }
        gap.setLength(0);
        signs++;
    }

    private void tell(int sign, boolean have) {
        if (sign == '\n' || sign == '\r' || sign == '\t') {
            shown.append((char) sign);
        }
        else if (isNoSign(sign)) {
            shown.append(NO_SIGN);
        }
        else if (have) {
            shown.appendCodePoint(sign);
        }
        else if (!isUnseen(sign)) {
            shown.append('[').append(Character.getName(sign).toLowerCase(Locale.ROOT)).append(']');
        }
    }

    private static boolean isNoSign(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE || (sign & 0xFFFE) == 0xFFFE;
    }

    /** Joiners, directions and variants of the sign before: nothing is lost without them. */
    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean accompaniesLetters(int sign) {
        int type = Character.getType(sign);
        return isUnseen(sign) || type == Character.COMBINING_SPACING_MARK || Character.isDigit(sign) || isPunctuation(sign);
    }

    private static boolean isPunctuation(int sign) {
        return switch (Character.getType(sign)) {
            case Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private void tellPassage() {
        if (signs > 0) {
            shown.append('[').append(signs).append(signs == 1 ? " sign" : " signs").append(" of the script")
                .append(scripts.size() == 1 ? " " : "s ")
                .append(scripts.stream().map(UnicodeScript::name).collect(Collectors.joining(" and ")).toLowerCase(Locale.ROOT))
                .append(", which this document cannot show]").append(gap);
        }
        signs = 0;
        scripts.clear();
        gap.setLength(0);
    }

}
