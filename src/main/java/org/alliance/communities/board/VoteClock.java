package org.alliance.communities.board;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When votes open, remind and close: with their meeting, or by their own time when they have none. */
@Component
@Transactional
public class VoteClock {

    private final VoteBook book;

    private final VoteSettings settings;

    private final BoardSettings board;

    private final Clock clock;

    VoteClock(VoteBook book, VoteSettings settings, BoardSettings board, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.board = board;
        this.clock = clock;
    }

    /** When the vote on a case opens; a moment in the past means at once. */
    public Instant opening(String caseNumber) {
        VoteTimes times = times(caseNumber);
        if (times.opening() != null) {
            return times.opening();
        }
        return times.meeting() == null ? clock.instant() : at(times.meeting()).opening();
    }

    /** When undecided members are reminded. */
    public Instant reminder(String caseNumber) {
        return closing(caseNumber).minus(settings.remindBefore());
    }

    /** From when on the open vote may be closed although ballots are missing. */
    public Instant closing(String caseNumber) {
        return times(caseNumber).closing();
    }

    /** When its ballots and its closing are due: the end of its meeting, or its own. */
    public Instant due(String caseNumber) {
        return atMeetingOrEnd(caseNumber, VoteDates::due);
    }

    /** When the Chair is asked to close a vote that is still open. */
    public Instant asking(String caseNumber) {
        return atMeetingOrEnd(caseNumber, VoteDates::asking);
    }

    private Instant atMeetingOrEnd(String caseNumber, Function<VoteDates, Instant> date) {
        VoteTimes times = times(caseNumber);
        return times.meeting() == null ? times.end() : date.apply(at(times.meeting()));
    }

    /** The dates of every vote that is taken at a meeting which starts then. */
    public VoteDates at(Instant meeting) {
        return new VoteDates(meeting.minus(settings.opensBefore()), meeting.minus(settings.remindBefore()),
                meeting.plus(board.meetingLength()), meeting.plus(settings.askToCloseAfter()));
    }

    private VoteTimes times(String caseNumber) {
        return book.times(caseNumber)
            .orElseThrow(() -> new IllegalStateException("No vote is prepared or open on " + caseNumber));
    }

}
