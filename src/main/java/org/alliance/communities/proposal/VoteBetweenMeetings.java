package org.alliance.communities.proposal;

import java.time.Instant;

import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which the Chair takes a proposal to an electronic vote that waits for no meeting. */
@Component
@Transactional
public class VoteBetweenMeetings {

    /** What stands in place of a meeting. */
    public static final String PLACE = "between-meetings";

    private final ProposalBook book;

    private final ReviewDesk review;

    private final ReviewClock reviewClock;

    private final ConsultationDesk consultations;

    private final Votes votes;

    private final CaseHistory history;

    private final AllianceTime time;

    private final ApplicationEventPublisher events;

    VoteBetweenMeetings(ProposalBook book, ReviewDesk review, ReviewClock reviewClock, ConsultationDesk consultations,
            Votes votes, CaseHistory history, AllianceTime time, ApplicationEventPublisher events) {
        this.book = book;
        this.review = review;
        this.reviewClock = reviewClock;
        this.consultations = consultations;
        this.votes = votes;
        this.history = history;
        this.time = time;
        this.events = events;
    }

    /** Calls the vote, if it can end within the review limit. Members may discuss it before it opens. */
    public void call(String number, String reason, String by) {
        // As in a withdrawal: whoever closes a vote at this moment holds it before its proposal.
        votes.lock(number);
        Proposal proposal = book.lock(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
        Instant end = votes.endBetweenMeetings();
        mayCall(proposal, reason, end);
        boolean placed = proposal.meetingId() != null;
        if (placed) {
            review.unschedule(number, "an electronic vote was called");
        }
        votes.prepareBetweenMeetings(number);
        history.note(number, by, "called an electronic vote between meetings, until " + time.show(end) + ": " + reason);
        events.publishEvent(new VoteCalled(number, placed));
    }

    private void mayCall(Proposal proposal, String reason, Instant end) {
        if (reason.isBlank()) {
            throw new Refusal("Please give a reason for a vote between meetings; it stands in the record.");
        }
        if (!proposal.isOpen() || proposal.isMissed()) {
            throw new Refusal("An electronic vote can be called as long as the review is open and not overdue.");
        }
        if (!consultations.isSettled(proposal.number())) {
            throw new Refusal("A vote now needs both consultations, answered or timed out.");
        }
        if (votes.latest(proposal.number()).filter(vote -> vote.isOpen() || vote.isCalledBetweenMeetings()).isPresent()) {
            throw new Refusal("A vote on this proposal is open or called already.");
        }
        if (reviewClock.deadline(proposal.receivedAt()).filter(end::isAfter).isPresent()) {
            throw new Refusal("An electronic vote called now would end on " + time.show(end) + ", after the review limit.");
        }
    }

}
