package org.alliance.communities.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on a ballot before it is cast. To look at one changes nothing. */
@Component
@Transactional(readOnly = true)
public class BallotPaper {

    /**
     * A ballot to fill in.
     *
     * @param conflict why the member is marked beforehand; null when they are not
     * @param voted whether a ballot of the member has been heard
     */
    public record Blank(String caseNumber, String member, String name, String conflict, boolean voted, Instant closesAt,
            boolean electronic, boolean hidden) {
    }

    private final VoteBook book;

    private final BallotLinks links;

    private final Directory directory;

    private final Clock clock;

    BallotPaper(VoteBook book, BallotLinks links, Directory directory, Clock clock) {
        this.book = book;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The ballot that a link opens.
     *
     * @throws Refusal when the link is unknown or used, the vote is over, or the member has left the Board
     */
    public Blank behind(String token) {
        BallotLinks.Link link = links.find(token).orElseThrow(BallotLinks::unknown);
        Vote vote = book.all(link.caseNumber()).stream().filter(one -> one.id() == link.vote()).findFirst().orElseThrow();
        if (!takesBallots(vote)) {
            throw new Refusal("The vote on " + link.caseNumber() + " takes no ballots any more.");
        }
        if (!links.isAlive(token)) {
            throw BallotLinks.ended();
        }
        return blank(vote, link.member())
            .orElseThrow(() -> new Refusal("This seat was given up while the vote was open, and its ballot with it."));
    }

    /** The ballot of a member in a vote; empty when it takes none of theirs. */
    public Optional<Blank> of(Vote vote, String member) {
        return takesBallots(vote) ? blank(vote, member) : Optional.empty();
    }

    private boolean takesBallots(Vote vote) {
        return vote.isOpen() && !(vote.isElectronic() && !clock.instant().isBefore(vote.closesAt()));
    }

    private Optional<Blank> blank(Vote vote, String member) {
        boolean sits = directory.byLogin(member).filter(person -> person.is(Role.BOARD)).isPresent();
        return sits && vote.seats().containsKey(member) && !vote.vacated().contains(member)
                ? Optional.of(new Blank(vote.caseNumber(), member, vote.seats().get(member), vote.conflicts().get(member),
                        vote.ballotOf(member).isPresent(), vote.closesAt(), vote.isElectronic(),
                        vote.visibility() == Visibility.HIDDEN))
                : Optional.empty();
    }

}
