package org.alliance.communities.board.ical;

/** Why something in a calendar file cannot be taken over, as a sentence about it. */
class Objection extends RuntimeException {

    private static final long serialVersionUID = 1;

    Objection(String sentence) {
        super(sentence, null, false, false);
    }

}
