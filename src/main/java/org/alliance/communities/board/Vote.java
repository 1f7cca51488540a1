package org.alliance.communities.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * @param vacated the seats of members who have left the Board since; they no longer count
 * @param visibility who may see how others voted while it is open
 */
public record Vote(long id, String caseNumber, Meeting meeting, boolean lastChance, State state, Instant openedAt,
        Instant closesAt, Instant closedAt, String closedBy, String rules, String motion, String outcome, String sentence,
        String minutes, Map<String, String> seats, List<Ballot> ballots, Map<String, String> conflicts,
        Set<String> vacated, Visibility visibility) {

    public enum State {
        PREPARED, OPEN, CLOSED, WITHDRAWN
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it waits for its opening, without a meeting. */
    public boolean isCalledBetweenMeetings() {
        return state == State.PREPARED && isElectronic();
    }

    public boolean isElectronic() {
        return meeting == null;
    }

    /** The ballot of a member that counts. */
    public Optional<Ballot> ballotOf(String member) {
        return ballots.stream().filter(ballot -> ballot.member().equals(member)).reduce((older, newer) -> newer);
    }

    /** Whether anybody but a member may know how that member voted. */
    public boolean showsPositions() {
        return state == State.CLOSED || visibility == Visibility.OPEN;
    }

    /** The newest ballot of each seat that its member still holds. */
    public Tally tally() {
        List<String> held = held();
        return Tally.of(held.size(), held.stream().flatMap(member -> ballotOf(member).stream()).map(Ballot::position).toList());
    }

    private List<String> held() {
        return seats.keySet().stream().filter(member -> !vacated.contains(member)).toList();
    }

    /** The seats from which nothing has been heard. */
    public List<String> undecided() {
        return held().stream().filter(member -> ballotOf(member).isEmpty()).toList();
    }

}
