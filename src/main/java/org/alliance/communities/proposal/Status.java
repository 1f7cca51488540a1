package org.alliance.communities.proposal;

import java.util.Locale;
import java.util.Optional;

import org.alliance.communities.board.Vote;

/** Where a proposal stands, for people. */
public enum Status {

    INCOMPLETE, IN_REVIEW, SCHEDULED, VOTING, APPROVED, DECLINED, RETURNED, WITHDRAWN, OVERDUE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A decision beats all; a missed review beats an open vote. */
    public static Status of(Proposal proposal, Optional<Vote> vote) {
        if (!proposal.isOpen()) {
            return valueOf(proposal.decision().outcome().name());
        }
        if (proposal.isMissed()) {
            return OVERDUE;
        }
        if (vote.filter(Vote::isOpen).isPresent()) {
            return VOTING;
        }
        if (proposal.meetingId() != null || vote.filter(Vote::isCalledBetweenMeetings).isPresent()) {
            return SCHEDULED;
        }
        return proposal.missing().isEmpty() ? IN_REVIEW : INCOMPLETE;
    }

}
