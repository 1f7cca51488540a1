package org.alliance.communities.paper;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Joins the letters of Arabic script: each gets the form that its neighbours ask for. The forms are those that Unicode lists. */
final class ArabicLetters {

    private enum Form {
        ISOLATED, FINAL, INITIAL, MEDIAL
    }

    private static final int FIRST = 0xFB50;

    private static final int LAST = 0xFEFC;

    private static final int LAM_ALEF = 0xFEF5;

    private static final char TATWEEL = '\u0640';

    private static final char JOINER = '\u200D';

    private final Map<Form, Map<String, Character>> forms = new EnumMap<>(Form.class);

    /**
     * @param shown whether a form can be shown; a letter stays as it is where it cannot
     */
    ArabicLetters(IntPredicate shown) {
        for (Form form : Form.values()) {
            forms.put(form, signs(form, shown));
        }
    }

    private static Map<String, Character> signs(Form form, IntPredicate shown) {
        Map<String, Character> signs = new HashMap<>();
        IntStream.rangeClosed(FIRST, LAST).filter(shown).filter(sign -> isUsual(sign, form)).forEach(sign -> signs
            .putIfAbsent(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC), (char) sign));
        return signs;
    }

    /** Of the ligatures only that of lam and alef must be made. */
    private static boolean isUsual(int sign, Form form) {
        String name = Character.getName(sign);
        return name != null && name.endsWith(form.name() + " FORM") && (name.startsWith("ARABIC LETTER ") || sign >= LAM_ALEF);
    }

    /**
     * @param text in the order of reading
     */
    String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(neighbour(text, i, -1));
            String pair = i + 1 < text.length() ? text.substring(i, i + 2) : "";
            Character ligature = letter(before ? Form.FINAL : Form.ISOLATED, pair);
            if (ligature != null) {
                joined.append(ligature.charValue());
                i++;
            }
            else {
                joined.append(formed(text.charAt(i), before, joinsBack(neighbour(text, i, 1))));
            }
        }
        return joined.toString();
    }

    private char formed(char sign, boolean before, boolean after) {
        boolean on = after && joinsOn(sign);
        Form form = before ? on ? Form.MEDIAL : Form.FINAL : on ? Form.INITIAL : Form.ISOLATED;
        Character letter = letter(form, String.valueOf(sign));
        return letter == null ? sign : letter;
    }

    private Character letter(Form form, String letters) {
        return forms.get(form).get(letters);
    }

    /** The next sign in this direction that is no mark on a letter. */
    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    /** Whether it reaches to the letter after it. */
    private boolean joinsOn(char sign) {
        return sign == TATWEEL || sign == JOINER || letter(Form.INITIAL, String.valueOf(sign)) != null;
    }

    /** Whether it reaches to the letter before it. */
    private boolean joinsBack(char sign) {
        return sign == TATWEEL || sign == JOINER || letter(Form.FINAL, String.valueOf(sign)) != null;
    }

}
