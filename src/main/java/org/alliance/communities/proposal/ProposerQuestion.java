package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What the office asked a proposer, and what came since.
 *
 * @param askedBy a login
 * @param answers oldest first; whether they say enough is for people to judge
 */
public record ProposerQuestion(long id, String text, String askedBy, Office office, Instant askedAt, List<Answer> answers) {

    /**
     * @param saidBy the address of who answered
     * @param text the writer's own words, as received
     * @param whole all that stands in the body of the mail
     * @param mail null when it came otherwise
     * @param recordedBy the login of who heard it; null for a mail
     * @param received how it reached them; null for a mail
     */
    public record Answer(String saidBy, Instant at, String text, String whole, Long mail, String recordedBy, String received) {
    }

    /** Whether nothing has come since. */
    public boolean isOpen() {
        return answers.isEmpty();
    }

}
