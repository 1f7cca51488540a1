package org.alliance.communities.proposal.web;

import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.proposal.Grounds;
import org.alliance.communities.proposal.Outcome;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Component;

/** Puts together what a decision page shows. */
@Component
public class DecisionViews {

    private final ProposalViews views;

    private final Votes votes;

    DecisionViews(ProposalViews views, Votes votes) {
        this.views = views;
        this.votes = votes;
    }

    /**
     * @throws NotFound when it is not decided yet
     */
    public DecisionView of(Proposal proposal) {
        if (proposal.isOpen()) {
            throw new NotFound("There is no decision on " + proposal.number() + " yet.");
        }
        ProposalView view = views.view(proposal);
        boolean withdrawn = proposal.decision().outcome() == Outcome.WITHDRAWN;
        Vote vote = withdrawn ? null : votes.latest(proposal.number()).orElse(null);
        boolean atMeeting = vote != null && !vote.isElectronic();
        String minutes = vote == null || vote.minutes() == null ? "" : vote.minutes();
        return new DecisionView(proposal.number(), proposal.title(), proposal.decision().outcome(), proposal.decision().at(),
                proposal.isMissed(), atMeeting ? vote.meeting().start() : null, vote == null ? null : view.vote(),
                withdrawn ? proposal.decision().reason() : minutes, view.conditions(), Grounds.of(proposal), view.follows(),
                view.followedBy());
    }

}
