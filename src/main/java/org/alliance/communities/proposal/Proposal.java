package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Flag;
import org.alliance.communities.proposal.reading.Passage;

/**
 * A proposal as it stands.
 *
 * @param number {@code COP-2026-001}
 * @param receivedAt when its first mail reached the mailbox; the review clock starts here and never stops (clause A5)
 * @param deadline the review limit as last put on record; null when the calendar had too few meetings
 * @param pageToken the secret of the proposer's status page
 * @param missing the required parts that are not there yet
 * @param meetingId the meeting it is placed on; null while on none
 * @param missedAt when the review limit passed without a decision; null when it did not
 * @param decision how it ended; null while open
 */
public record Proposal(String number, String title, EmailAddress proposer, String proposerName, Instant receivedAt,
        Instant deadline, long firstMail, String pageToken, Set<Part> missing, Long meetingId, Instant missedAt,
        boolean consultationSettled, Decision decision, Map<Part, Passage> parts, List<Flag> flags) {

    /** How a proposal ended, why, and when. */
    public record Decision(Outcome outcome, String reason, Instant at) {
    }

    Proposal with(Map<Part, Passage> foundParts, List<Flag> foundFlags) {
        return new Proposal(number, title, proposer, proposerName, receivedAt, deadline, firstMail, pageToken, missing, meetingId,
                missedAt, consultationSettled, decision, foundParts, foundFlags);
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isMissed() {
        return missedAt != null;
    }

}
