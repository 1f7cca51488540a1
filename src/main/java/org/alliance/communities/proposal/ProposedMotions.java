package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alliance.communities.board.packet.AgendaItem.Wording;
import org.alliance.communities.clock.AllianceTime;

/** What a member can move on a proposal, ready to be read aloud, and what comes of it when nobody does. */
class ProposedMotions {

    private final Instant following;

    private final ReviewSettings settings;

    private final AllianceTime time;

    /**
     * @param following the start of the meeting after this one; null when the calendar has none
     */
    ProposedMotions(Instant following, ReviewSettings settings, AllianceTime time) {
        this.following = following;
        this.settings = settings;
        this.time = time;
    }

    /**
     * @param last whether this is the last meeting within the review limit, where deferring is out of order
     */
    List<Wording> of(Proposal proposal, boolean last) {
        String it = "the proposal \"" + proposal.title() + "\" (" + proposal.number() + ")";
        List<Wording> motions = new ArrayList<>();
        motions.add(new Wording("Approve", "I move that the Board approve " + it + " and so bring this community of practice"
                + " into being."));
        motions.add(new Wording("Approve with conditions", "I move that the Board approve " + it
                + " on these conditions: [what], by [who], until [date]."));
        motions.add(new Wording("Decline", "I move that the Board decline " + it + ", because [reason for the proposer]."));
        motions.add(new Wording("Return", "I move that the Board return " + it + " to its proposer for revision, asking for "
                + asked(proposal) + "."));
        if (!last) {
            motions.add(new Wording("Defer", "I move that the Board defer " + it + " to its "
                    + (following == null ? "next meeting." : "meeting of " + time.show(following) + ".")));
        }
        return motions;
    }

    private static String asked(Proposal proposal) {
        return proposal.missing().isEmpty() ? "[what is to be revised]"
                : String.join(", ", proposal.missing().stream().map(part -> part.title().toLowerCase(Locale.ROOT)).toList());
    }

    /**
     * @param end of the electronic vote on it; empty while that is not open yet
     */
    String ifNothingElectronic(Optional<Instant> end) {
        return end.map(moment -> "The electronic vote goes on. From " + time.show(moment) + " on, or when every ballot is cast, the"
                + " Chair closes it.").orElse("The electronic vote is called: the members discuss it now and vote after that.");
    }

    String ifNothing(Proposal proposal, boolean last) {
        if (proposal.isMissed()) {
            return "The review stays overdue. The proposal is not refused by that, and the Chair's task stays open.";
        }
        if (last) {
            return "This is the last meeting within the review limit, so a deferral is out of order. %d hours after its start the"
                .formatted(settings.missedAfter().toHours()) + " review counts as missed for good: the Chair is mailed, and the"
                    + " proposal is not refused but escalates.";
        }
        return "The review goes on and must end at the "
                + (proposal.deadline() == null ? "next meeting, whose date is not set yet,"
                        : "meeting of " + time.show(proposal.deadline()) + ",")
                + " the last one within the review limit.";
    }

}
