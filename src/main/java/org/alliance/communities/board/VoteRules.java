package org.alliance.communities.board;

/** The rule by which the Board counts. It stands in a table that the Board may change; a vote keeps the one it opened with. */
public interface VoteRules {

    /** The id of the rules in force now. */
    String inForce();

    /** What a count means under some rules. */
    Verdict apply(String rules, Tally tally);

    /**
     * @param outcome {@code approved}, {@code declined} or {@code no-quorum}
     * @param meaning the rule's own words for it
     */
    record Verdict(String outcome, String meaning) {

        boolean carried() {
            return outcome.equals(Votes.APPROVED);
        }

    }

}
