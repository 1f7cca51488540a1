package org.alliance.communities.board;

/**
 * What a change of the Board calendar would do to one case.
 *
 * @param caseKey a proposal's number or a community's slug
 * @param title the case by its name
 * @param page the path of its page
 * @param what the rest of a sentence about the case
 */
public record Consequence(Kind kind, String caseKey, String title, String page, String what) {

    /** The gravest first. */
    public enum Kind {

        LATE("would be decided late"), PLACED_ANEW("would lose the meeting"), SOONER("would have less time"),
        FOLLOWS("would just follow");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The rest of a sentence about so many cases. */
        public String words() {
            return words;
        }

    }

}
