package org.alliance.communities.mail.reading;

/**
 * As much of a text as is read.
 *
 * @param whole whether nothing of it was left out
 */
public record Beginning(String text, boolean whole) {

    /** Why the rest was not read, in words that fit behind "because". */
    public static final String CUT = "it is so long that only its beginning was read";

    static Beginning of(String text) {
        String read = CleanText.cut(text, Limits.TEXT);
        return new Beginning(read, read.length() == text.length());
    }

}
