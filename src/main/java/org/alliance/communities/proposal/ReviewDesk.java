package org.alliance.communities.proposal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.CommunityRegister;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.proposal.Proposal.Decision;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Takes a proposal to the Board: which meeting, what was decided, and what if nobody decides in time. */
@Component
@Transactional
public class ReviewDesk {

    private final ProposalBook book;

    private final ConsultationDesk consultations;

    private final ReviewClock reviewClock;

    private final Votes votes;

    private final CommunityRegister register;

    private final NamedLeads leads;

    private final ProposalLetters letters;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    ReviewDesk(ProposalBook book, ConsultationDesk consultations, ReviewClock reviewClock, Votes votes,
            CommunityRegister register, NamedLeads leads, ProposalLetters letters, CaseHistory history,
            AllianceTime time, Clock clock) {
        this.book = book;
        this.consultations = consultations;
        this.reviewClock = reviewClock;
        this.votes = votes;
        this.register = register;
        this.leads = leads;
        this.letters = letters;
        this.history = history;
        this.time = time;
        this.clock = clock;
    }

    /** Places the proposal on a meeting within the limit; an incomplete one is marked as such. */
    public void schedule(String number, String meetingId, String by) {
        Proposal proposal = lock(number);
        if (meetingId.equals(VoteBetweenMeetings.PLACE) && votes.latest(number).filter(Vote::isCalledBetweenMeetings).isPresent()) {
            return;
        }
        Meeting meeting = reviewClock.choices(proposal.receivedAt()).stream()
            .filter(choice -> String.valueOf(choice.id()).equals(meetingId)).findFirst()
            .orElseThrow(() -> new Refusal(choices(proposal)));
        place(proposal, meeting, reviewClock.isLastChance(proposal.receivedAt(), meeting), by);
    }

    private String choices(Proposal proposal) {
        List<Meeting> within = reviewClock.choices(proposal.receivedAt());
        return within.isEmpty() ? "No Board meeting within the review limit is left in the calendar."
                : "Only a meeting within the review limit can be chosen: " + within.stream()
                    .map(meeting -> time.show(meeting.start())).collect(Collectors.joining("; ")) + ".";
    }

    private void place(Proposal proposal, Meeting meeting, boolean lastChance, String by) {
        book.setMeeting(proposal.number(), meeting.id());
        votes.prepare(proposal.number(), meeting, lastChance);
        history.note(proposal.number(), by, "placed on the Board meeting of " + time.show(meeting.start())
                + (proposal.missing().isEmpty() ? "" : ", although parts are missing"));
    }

    /** The meeting it was placed on is gone or out of the limit: it must be placed anew. */
    public void unschedule(String number, String reason) {
        votes.withdraw(number, reason);
        book.setMeeting(number, null);
        history.note(number, CaseHistory.SYSTEM, "to be placed on another meeting: " + reason);
    }

    /**
     * Takes the result of the vote into the case.
     *
     * @return {@code approved}, {@code declined}, {@code returned}; {@code again} when another meeting within the limit is
     * left; {@code overdue} when none is
     */
    public String decide(String number) {
        Proposal proposal = lock(number);
        Vote vote = votes.latest(number).orElseThrow();
        Optional<Outcome> outcome = switch (vote.outcome()) {
            case "approved" -> Optional.of(Outcome.APPROVED);
            case "declined" -> Optional.of(Outcome.DECLINED);
            case "returned" -> Optional.of(Outcome.RETURNED);
            default -> Optional.empty();
        };
        if (outcome.isPresent()) {
            String reason = vote.minutes() == null || vote.minutes().isBlank() ? vote.sentence() : vote.minutes();
            book.decide(number, new Decision(outcome.get(), reason, clock.instant()));
            return outcome.get().key();
        }
        book.setMeeting(number, null);
        boolean again = !proposal.isMissed() && !reviewClock.choices(proposal.receivedAt()).isEmpty();
        letters.tellNoDecision(proposal, vote, again);
        return again ? "again" : "overdue";
    }

    /** Tells the proposer what was decided and why. */
    public void tellDecision(String number) {
        Proposal proposal = book.find(number).orElseThrow();
        letters.tellDecision(proposal, votes.latest(number).orElseThrow());
        history.note(number, CaseHistory.SYSTEM, "told the proposer: " + proposal.decision().outcome().key());
    }

    /** Founds the community that the Board approved (clause A3). */
    public Community found(String number) {
        Proposal proposal = book.find(number).orElseThrow();
        Map<Part, String> charter = new LinkedHashMap<>();
        proposal.parts().forEach((part, passage) -> charter.put(part, passage.text()));
        Community community = register.found(number, StringUtils.capitalize(proposal.title()), charter, leads.ofCommunity(proposal));
        history.note(number, CaseHistory.SYSTEM, "the community " + community.slug() + " was founded");
        return community;
    }

    /** The first meeting went by: the Chair is told, unless it brought a decision and only the set-up goes on. */
    public void tellFirstMeetingPassed(String number) {
        Proposal proposal = book.find(number).orElseThrow();
        if (!proposal.isOpen()) {
            return;
        }
        letters.tellChairFirstMeetingPassed(proposal);
        history.note(number, CaseHistory.SYSTEM, "the first Board meeting of the review passed without a decision");
    }

    /** The review limit passed without decision or return. This stays on record whatever comes. */
    public void miss(String number) {
        Proposal proposal = lock(number);
        if (proposal.isMissed() || !proposal.isOpen()) {
            return;
        }
        book.setMissed(number, clock.instant());
        letters.tellMissed(proposal);
        history.note(number, CaseHistory.SYSTEM, "the review limit was missed; this is no refusal of the proposal");
    }

    /** The Chair says how an overdue review goes on. */
    public void resolveOverdue(String number, String action, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("Please give a reason for how the overdue review goes on; it stands in the record.");
        }
        Proposal proposal = lock(number);
        switch (action) {
            case "vote-now" -> voteNow(proposal, by);
            case "next-meeting" -> place(proposal, reviewClock.next()
                .orElseThrow(() -> new Refusal("There is no Board meeting to come in the calendar.")), true, by);
            default -> throw new Refusal("The overdue review goes on with vote-now or with next-meeting.");
        }
        history.note(number, by, "on the overdue review: " + reason);
    }

    private void voteNow(Proposal proposal, String by) {
        if (!consultations.isSettled(proposal.number())) {
            throw new Refusal("A vote now needs both consultations, answered or timed out.");
        }
        votes.prepare(proposal.number(), null, true);
        history.note(proposal.number(), by, "put to an electronic vote");
    }

    /** Keeps the review as it is until the transaction ends. */
    public void hold(String number) {
        book.lock(number);
    }

    private Proposal lock(String number) {
        return book.lock(number).orElseThrow(() -> new IllegalStateException("No proposal " + number));
    }

}
