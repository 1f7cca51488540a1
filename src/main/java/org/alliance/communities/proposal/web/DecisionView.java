package org.alliance.communities.proposal.web;

import java.time.Instant;
import java.util.List;

import org.alliance.communities.policy.Clause;
import org.alliance.communities.proposal.Outcome;

/**
 * How a proposal ended. It says nothing about its proposer.
 *
 * @param at when it was recorded
 * @param missed whether that was later than the policy asks for
 * @param meeting the start of the meeting; null for an electronic vote and for a withdrawal
 * @param vote the vote that decided; null for a withdrawal, which nobody voted on
 * @param reason from the Chair's record or, of a withdrawal, as the proposer gave it; empty when none was recorded
 */
public record DecisionView(String number, String title, Outcome outcome, Instant at, boolean missed, Instant meeting,
        ProposalView.VoteView vote, String reason, List<ProposalView.ConditionView> conditions, List<Clause> clauses,
        String follows, List<String> followedBy) {

    /** The members who took no part because of a conflict. */
    public List<ProposalView.BallotView> recused() {
        return vote == null ? List.of() : vote.ballots().stream().filter(one -> "recuse".equals(one.ballot()) && !one.vacated()).toList();
    }

    public boolean isElectronic() {
        return vote != null && meeting == null;
    }

}
