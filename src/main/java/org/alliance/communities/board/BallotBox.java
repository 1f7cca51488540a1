package org.alliance.communities.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the ballots of an open vote, and nobody's but the member's own or what staff heard from the member. A ballot can be
 * changed until the vote is closed: ballots are only added, and the newest of a member counts.
 */
@Component
@Transactional
public class BallotBox {

    private final VoteBook book;

    private final BallotLinks links;

    private final VacatedSeats seats;

    private final CaseHistory history;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    BallotBox(VoteBook book, BallotLinks links, VacatedSeats seats, CaseHistory history, Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.links = links;
        this.seats = seats;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** A member's first ballot, by their own task. */
    public void cast(String caseNumber, String member, String position, String reason) {
        Seat seat = lock(caseNumber, member);
        if (seat.voted()) {
            throw new Refusal("You have cast your ballot in this vote already. You can change it on the page /votes/"
                    + caseNumber + " until the vote is closed.");
        }
        put(seat, position, reason, member, null, BallotSource.TASK);
    }

    /** A member's own ballot, or a change of it, by the page of the vote. */
    public void castOnPage(String caseNumber, String member, String position, String reason) {
        publish(put(lock(caseNumber, member), position, reason, member, null, BallotSource.PAGE));
    }

    /**
     * A ballot that the holder of a link casts. The link ends with it.
     *
     * @throws Refusal also when the link was used, or its vote or its seat has ended
     */
    public Ballot castByLink(String token, String position, String reason) {
        BallotLinks.Link link = links.find(token).orElseThrow(BallotLinks::unknown);
        Seat seat = lock(link.caseNumber(), link.member());
        // Only after the lock it is sure that nobody else uses the same link at this moment.
        if (seat.vote() != link.vote() || !links.isAlive(token)) {
            throw BallotLinks.ended();
        }
        BallotCast cast = put(seat, position, reason, link.member(), null, BallotSource.LINK);
        publish(cast);
        return cast.cast();
    }

    /**
     * A ballot that staff enter for a member who cannot log in; the member is told at once.
     *
     * @param received how the member's wish reached staff
     */
    public void record(String caseNumber, String member, String position, String reason, String received, String by) {
        Seat seat = lock(caseNumber, member);
        if (received.isBlank()) {
            throw new Refusal("Please say how you received this ballot, for example \"by phone\".");
        }
        publish(put(seat, position, reason, by, received, BallotSource.STAFF));
    }

    private Seat lock(String caseNumber, String member) {
        long vote = book.lockOpen(caseNumber).orElseThrow(() -> noneIsOpen(caseNumber));
        seats.settle(vote);
        Seat seat = book.seat(vote, member)
            .orElseThrow(() -> new Refusal("Only a member with a seat in this vote has a ballot."));
        if (seat.end() != null && !clock.instant().isBefore(seat.end())) {
            throw new Refusal("This electronic vote has ended: no ballot is taken after its closing time.");
        }
        return seat;
    }

    private Refusal noneIsOpen(String caseNumber) {
        Optional<Vote> latest = book.all(caseNumber).stream().reduce((older, newer) -> newer);
        return latest.filter(vote -> vote.state() == Vote.State.CLOSED).isPresent()
                ? new Refusal("The vote on " + caseNumber + " is closed: no ballot is taken any more, and none can be changed.")
                : new Refusal("There is no open vote on " + caseNumber + ".");
    }

    private BallotCast put(Seat seat, String positionKey, String reason, String by, String received, BallotSource source) {
        Position position = Position.ofKey(positionKey);
        mustGiveReason(seat, position, reason);
        Ballot ballot = new Ballot(seat.member(), position, reason, clock.instant(), by, received, source);
        long id = book.addBallot(seat.vote(), ballot);
        links.end(seat.vote(), seat.member());
        if (seat.conflict() != null) {
            book.deny(seat.vote(), seat.member(), position == Position.RECUSE ? null : reason);
        }
        note(seat, ballot);
        return new BallotCast(seat.caseNumber(), id, seat.vote(), ballot);
    }

    private static void mustGiveReason(Seat seat, Position position, String reason) {
        if (!reason.isBlank()) {
            return;
        }
        if (position.needsReason()) {
            throw new Refusal("A ballot to " + position.key() + " needs a reason, please.");
        }
        if (seat.conflict() != null) {
            throw new Refusal(seat.name() + " is marked beforehand: " + seat.conflict()
                    + ". Please recuse yourself, or give the reason why this is no conflict.");
        }
    }

    /** What was voted stands in no line of the record. */
    private void note(Seat seat, Ballot ballot) {
        String act = seat.voted() ? "changed" : ballot.source() == BallotSource.STAFF ? "recorded" : "cast";
        if (ballot.source() == BallotSource.STAFF) {
            history.note(seat.caseNumber(), ballot.castBy(), seat.member(), act + " a ballot, received " + ballot.received());
        }
        else {
            history.note(seat.caseNumber(), seat.member(), act + (seat.voted() ? " their ballot" : " a ballot")
                    + (ballot.source() == BallotSource.TASK ? "" : ", " + ballot.source().words()));
        }
    }

    private void publish(BallotCast cast) {
        events.publishEvent(cast);
    }

    /** Everything a member said in the open vote on a case, oldest first. For that member's eyes. */
    @Transactional(readOnly = true)
    public List<Ballot> ofMember(Vote vote, String member) {
        return vote.ballots().stream().filter(ballot -> ballot.member().equals(member)).toList();
    }

}
