package org.alliance.communities.paper;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Says in words what a document cannot show: a sign that no typeface has gets its name, a run of letters of a foreign script
 * their number, and what is no sign at all becomes the sign for that.
 */
class Shown {

    private static final String NO_SIGN = "\uFFFD";

    private final Typefaces typefaces;

    private final StringBuilder shown = new StringBuilder();

    /** Of the script whose letters are being counted. */
    private UnicodeScript script;

    private int letters;

    private Shown(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    static String of(String text, Typefaces typefaces) {
        Shown shown = new Shown(typefaces);
        text.codePoints().forEach(shown::take);
        shown.tellLetters();
        return shown.shown.toString();
    }

    private void take(int sign) {
        boolean letter = Character.isLetter(sign) && !typefaces.have(sign);
        if (letters > 0 && !(letter && UnicodeScript.of(sign) == script)) {
            tellLetters();
        }
        if (letter) {
            script = UnicodeScript.of(sign);
            letters++;
        }
        else if (sign == '\n' || sign == '\r' || sign == '\t') {
            shown.append((char) sign);
        }
        else if (isNoSign(sign)) {
            shown.append(NO_SIGN);
        }
        else if (typefaces.have(sign)) {
            shown.appendCodePoint(sign);
        }
        else if (!isUnseen(sign)) {
            shown.append('[').append(name(sign)).append(']');
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

    private static String name(int sign) {
        return Character.getName(sign).toLowerCase(Locale.ROOT);
    }

    private void tellLetters() {
        if (letters > 0) {
            shown.append('[').append(letters).append(letters == 1 ? " sign" : " signs").append(" of the script ")
                .append(script.name().toLowerCase(Locale.ROOT)).append(", which this document cannot show]");
            letters = 0;
        }
    }

}
