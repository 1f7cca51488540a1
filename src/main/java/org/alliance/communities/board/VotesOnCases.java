package org.alliance.communities.board;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What earlier and coming votes say about many cases at once, and never how somebody voted. */
@Component
@Transactional(readOnly = true)
public class VotesOnCases {

    private static final List<String> WITHOUT_DECISION = List.of(Votes.DEFERRED, Votes.NO_QUORUM);

    private final VoteBook book;

    private final Conditions conditions;

    VotesOnCases(VoteBook book, Conditions conditions) {
        this.book = book;
        this.conditions = conditions;
    }

    /**
     * An earlier vote that brought no decision.
     *
     * @param electronic whether there was no meeting
     * @param at the start of its meeting; of an electronic vote, when it was closed
     */
    public record Undecided(boolean electronic, Instant at, String outcome) {
    }

    /** The latest vote of each case, other than one at this meeting, that was deferred or lacked a quorum. */
    public Map<String, Undecided> undecidedBefore(Meeting meeting, Collection<String> cases) {
        return book.all(cases).stream()
            .filter(vote -> vote.outcome() != null && WITHOUT_DECISION.contains(vote.outcome()))
            .filter(vote -> vote.isElectronic() || vote.meeting().id() != meeting.id())
            .collect(Collectors.toMap(Vote::caseNumber,
                    vote -> new Undecided(vote.isElectronic(), vote.isElectronic() ? vote.closedAt() : vote.meeting().start(), vote.outcome()),
                    (older, newer) -> newer));
    }

    /** Case to login to reason of the members who are marked beforehand and have not given up their seat since. */
    public Map<String, Map<String, String>> conflicts(Collection<String> cases) {
        return book.latest(cases).values().stream()
            .filter(vote -> vote.isOpen() || vote.state() == Vote.State.PREPARED)
            .collect(Collectors.toMap(Vote::caseNumber, VotesOnCases::marked));
    }

    private static Map<String, String> marked(Vote vote) {
        Map<String, String> marked = new LinkedHashMap<>(vote.conflicts());
        marked.keySet().removeAll(vote.vacated());
        return marked;
    }

    /**
     * A vote that was counted.
     *
     * @param at when it was closed
     * @param sentence the count; how each member voted is not in it
     * @param conditions of an approval
     */
    public record Closed(Instant at, String motion, String outcome, String sentence, String minutes, List<Conditions.Tracked> conditions) {
    }

    /** By their cases, the votes of a meeting that were closed, in the order of closing. */
    public Map<String, Closed> closedAt(long meeting) {
        return closed(book.closedAt(meeting));
    }

    /** By their cases, the electronic votes that decided between two moments, in the order of closing. */
    public Map<String, Closed> decidedWithoutMeeting(Instant after, Instant until) {
        return closed(book.closedWithoutMeeting(after, until).stream().filter(vote -> !WITHOUT_DECISION.contains(vote.outcome()))
            .toList());
    }

    /** Case to the end of the electronic vote that is open on it; without an end while it is called and not open yet. */
    public Map<String, Optional<Instant>> withoutMeeting(Collection<String> cases) {
        return book.latest(cases).values().stream()
            .filter(vote -> vote.isElectronic() && (vote.isOpen() || vote.isCalledBetweenMeetings()))
            .collect(Collectors.toMap(Vote::caseNumber, vote -> Optional.ofNullable(vote.closesAt())));
    }

    private Map<String, Closed> closed(List<Vote> closed) {
        Map<String, List<Conditions.Tracked>> asked = conditions.of(closed.stream().map(Vote::caseNumber).toList());
        Map<String, Closed> byCase = new LinkedHashMap<>();
        closed.stream().sorted(Comparator.comparing(Vote::closedAt)).forEach(vote -> byCase.put(vote.caseNumber(),
                new Closed(vote.closedAt(), vote.motion(), vote.outcome(), vote.sentence(), vote.minutes() == null ? "" : vote.minutes(),
                        vote.outcome().equals(Votes.APPROVED) ? asked.getOrDefault(vote.caseNumber(), List.of()) : List.of())));
        return byCase;
    }

}
