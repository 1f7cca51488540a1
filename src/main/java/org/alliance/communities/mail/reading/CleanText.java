package org.alliance.communities.mail.reading;

/** Takes out of a text what no database column and no page should ever see. */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {
    }

    /** Lines that end with a plain line feed, without control characters and broken halves of characters. */
    static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || !Character.isISOControl(point) && point != 0xFEFF) {
                clean.appendCodePoint(isHalf(point) ? REPLACEMENT : point);
            }
        });
        return clean.toString();
    }

    /** One line: breaks and tabs become spaces. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** At most so many characters, without cutting one in halves. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

}
