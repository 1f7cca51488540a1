package org.alliance.communities.board.web;

import org.alliance.communities.refusal.Refusal;

/** What a person typed into a page of the vote. */
final class Typed {

    private static final int LONGEST = 20_000;

    private Typed() {
    }

    /**
     * Without outer blanks, and without what the database cannot keep.
     *
     * @throws Refusal when it is too long
     */
    static String text(String typed) {
        String text = typed.replace("\0", "").strip();
        if (text.length() > LONGEST) {
            throw new Refusal("A reason takes at most 20,000 characters.");
        }
        return text;
    }

}
