package org.alliance.communities.proposal;

import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.Votes;
import org.alliance.communities.refusal.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All proposals, to look at. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalBook book;

    private final Votes votes;

    Proposals(ProposalBook book, Votes votes) {
        this.book = book;
        this.votes = votes;
    }

    /**
     * @throws NotFound when there is no such proposal
     */
    public Proposal get(String number) {
        return find(number).orElseThrow(() -> new NotFound("There is no proposal " + number + "."));
    }

    public Optional<Proposal> find(String number) {
        return book.find(number);
    }

    /** The one whose status page has this secret. */
    public Optional<Proposal> ofPageToken(String token) {
        return book.ofPageToken(token);
    }

    public List<Proposal> newest(int most) {
        return book.newest(most);
    }

    public List<Proposal> open() {
        return book.open();
    }

    public Status status(Proposal proposal) {
        return Status.of(proposal, votes.latest(proposal.number()));
    }

}
