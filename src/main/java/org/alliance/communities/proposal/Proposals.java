package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.address.EmailAddress;
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
        return find(number).orElseThrow(() -> none(number));
    }

    private static NotFound none(String number) {
        return new NotFound("There is no proposal " + number + ".");
    }

    public Optional<Proposal> find(String number) {
        return book.find(number);
    }

    public Optional<String> title(String number) {
        return book.title(number);
    }

    /**
     * When its review clock started.
     *
     * @throws NotFound when there is no such proposal
     */
    public Instant receivedAt(String number) {
        return book.receivedAt(number).orElseThrow(() -> none(number));
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

    /** The numbers of the proposals of somebody that are not decided. */
    public List<String> openOf(EmailAddress proposer) {
        return book.open().stream().filter(one -> one.proposer().equals(proposer)).map(Proposal::number).toList();
    }

    public Status status(Proposal proposal) {
        return Status.of(proposal, votes.latest(proposal.number()));
    }

}
