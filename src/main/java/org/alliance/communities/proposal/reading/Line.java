package org.alliance.communities.proposal.reading;

/**
 * A line of a mail and what role it plays.
 *
 * @param words as {@link Words#plain} gives them; many look at them, and some letters unfold into eighteen
 */
record Line(String text, String words, Role role) {

    enum Role {
        /** Written by the sender for this mail. */
        OWN,
        /** Somebody else's words, behind a {@code >}. */
        QUOTE,
        /** {@code On Monday X wrote:} before a quote. */
        ATTRIBUTION
    }

    static Line own(String text) {
        return new Line(text, Words.plain(text), Role.OWN);
    }

    Line as(Role other) {
        return new Line(text, words, other);
    }

    /** Both as one line. */
    Line followedBy(Line next) {
        return new Line(text.strip() + ' ' + next.text.strip(), words.stripTrailing() + next.words, role);
    }

    boolean isOwn() {
        return role == Role.OWN;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** A rule has none. */
    boolean hasWords() {
        return !words.isBlank();
    }

    /** The words of a quote without its marks. */
    String unquoted() {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '>' || text.charAt(start) == ' ')) {
            start++;
        }
        return text.substring(start).strip();
    }

}
