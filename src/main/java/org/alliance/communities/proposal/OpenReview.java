package org.alliance.communities.proposal;

import java.time.Instant;

/**
 * What the Board calendar acts on in a proposal that is not decided.
 *
 * @param deadline the review limit as last put on record; null when the calendar had too few meetings
 * @param meetingId the meeting it is placed on; null while on none
 */
public record OpenReview(String number, String title, Instant receivedAt, Instant deadline, Long meetingId, boolean missed,
        boolean consultationSettled) {

    boolean isPlaced() {
        return meetingId != null;
    }

}
