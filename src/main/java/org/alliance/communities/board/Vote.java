package org.alliance.communities.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote on a case, from its preparation to its closing.
 *
 * @param meeting the meeting at which it is taken; null for an electronic vote
 * @param lastChance whether it is the last vote within the limit, where deferring is no longer possible
 * @param closesAt when it may be closed although ballots are missing: the meeting's start, or the end of an electronic vote
 * @param rules the rules it was opened with; null before
 * @param outcome {@code approved}, {@code declined}, {@code no-quorum}, {@code deferred} or {@code returned}; null while open
 * @param sentence how it ended, in words; null while open
 * @param seats login to name of each voting member, frozen at opening
 * @param ballots every ballot ever cast, oldest first
 * @param conflicts login to reason of members who are marked beforehand
 */
public record Vote(long id, String caseNumber, Meeting meeting, boolean lastChance, State state, Instant openedAt,
        Instant closesAt, Instant closedAt, String closedBy, String rules, String motion, String outcome, String sentence,
        String minutes, Map<String, String> seats, List<Ballot> ballots, Map<String, String> conflicts) {

    public enum State {
        PREPARED, OPEN, CLOSED, WITHDRAWN
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isElectronic() {
        return meeting == null;
    }

    /** The ballot of a member that counts. */
    public Optional<Ballot> ballotOf(String member) {
        return ballots.stream().filter(ballot -> ballot.member().equals(member)).reduce((older, newer) -> newer);
    }

    public Tally tally() {
        return Tally.of(seats.size(), seats.keySet().stream().flatMap(member -> ballotOf(member).stream())
            .map(Ballot::position).toList());
    }

    /** The seats from which nothing has been heard. */
    public List<String> undecided() {
        return seats.keySet().stream().filter(member -> ballotOf(member).isEmpty()).toList();
    }

}
