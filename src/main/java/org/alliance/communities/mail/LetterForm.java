package org.alliance.communities.mail;

import java.util.Locale;

/** The form of all our letters: how each greets its reader, and who signs it. */
public final class LetterForm {

    public static final String SIGNATURE = "The Alliance Board";

    private LetterForm() {
    }

    /**
     * The whole text of a letter.
     *
     * @param name of the reader; may be empty
     * @param text without greeting and signature, beginning with a sentence
     */
    public static String of(String name, String text) {
        String begun = text.strip();
        return "Dear " + (name.isBlank() ? "colleague" : name) + ",\n\n" + begun.substring(0, 1).toUpperCase(Locale.ROOT)
                + begun.substring(1) + "\n\n" + SIGNATURE + "\n";
    }

}
