package org.alliance.communities.proposal.reading;

/**
 * A line that may be a heading.
 *
 * @param title without its marks
 * @param rest what follows on the same line; empty unless the answer begins there
 * @param level of a Markdown heading; 0 for all others
 * @param lines how many lines it takes; two when it is underlined
 */
record Heading(String title, String rest, Form form, int level, int lines) {

    enum Form {
        MARKDOWN, BOLD, NUMBERED, UNDERLINED, CAPITALS, COLON, BARE, RUN_IN, TABLE;

        /** Whether nobody writes such a line unless it is a heading. */
        boolean isPlain() {
            return this == MARKDOWN || this == BOLD || this == UNDERLINED || this == CAPITALS;
        }

        boolean startsText() {
            return this == RUN_IN || this == TABLE;
        }
    }

    static Heading line(String title, Form form) {
        return new Heading(title, "", form, 0, 1);
    }

    static Heading withText(String title, String rest, Form form) {
        return new Heading(title, rest, form, 0, 1);
    }

}
