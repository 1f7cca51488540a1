package org.alliance.communities.proposal;

import java.time.Instant;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Passage;

/**
 * One of the texts that were sent for a part.
 *
 * @param mail the id of the mail that brought it
 * @param receivedAt when that mail reached the mailbox
 * @param counts whether it is the one that stands in the proposal
 * @param rejected whether a person said that it is no answer
 * @param judgedBy the login of who confirmed or rejected it; null when nobody did
 */
public record Version(long id, Part part, Passage passage, long mail, Instant receivedAt, boolean counts, boolean rejected,
        String judgedBy) {

    /** Whether it was guessed, and nobody has said yet whether rightly. */
    public boolean isOpen() {
        return !passage.confirmed() && judgedBy == null;
    }

}
