package org.alliance.communities.proposal;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.proposal.Proposal.Decision;

/** A proposal that ended without approval and is taken up again by a later one. */
public record Earlier(String number, Decision decision) {

    /** {@code COP-2026-001, which was declined on 3 March 2026}. */
    public String ended(AllianceTime time) {
        return number + ", which was " + decision.outcome().key() + " on " + time.show(decision.at());
    }

    /** The same with the reasons. */
    public String endedFor(AllianceTime time) {
        return ended(time) + ". The reasons: " + decision.reason();
    }

}
