package org.alliance.communities.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.board.VoteRules.Verdict;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which the Board's votes are planned, opened and closed. Only the Board decides. */
@Component
@Transactional
public class Votes {

    /** The outcome of a vote that is carried. */
    public static final String APPROVED = "approved";

    /** The outcome of a vote that waits for the next meeting. */
    static final String DEFERRED = "deferred";

    /** The outcome of a vote in which too few took part. */
    static final String NO_QUORUM = "no-quorum";

    private final VoteBook book;

    private final Conditions conditions;

    private final Premarks premarks;

    private final VacatedSeats vacated;

    private final VoteRules rules;

    private final Directory directory;

    private final CaseHistory history;

    private final Clock clock;

    private final VoteSettings settings;

    private final ApplicationEventPublisher events;

    Votes(VoteBook book, Conditions conditions, Premarks premarks, VacatedSeats vacated, VoteRules rules, Directory directory, CaseHistory history, Clock clock,
            VoteSettings settings, ApplicationEventPublisher events) {
        this.book = book;
        this.conditions = conditions;
        this.premarks = premarks;
        this.vacated = vacated;
        this.rules = rules;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Plans a vote on a case.
     *
     * @param meeting the meeting at which it is taken; null for an electronic vote
     * @param lastChance whether the motion to defer is out of order
     */
    public void prepare(String caseNumber, Meeting meeting, boolean lastChance) {
        prepare(caseNumber, meeting == null ? null : meeting.id(), lastChance, null);
    }

    /** Plans an electronic vote between meetings: its members are told, and may discuss it before it opens. */
    public void prepareBetweenMeetings(String caseNumber) {
        prepare(caseNumber, null, false, clock.instant().plus(settings.discussion()));
        events.publishEvent(new VoteAnnounced(caseNumber, clock.instant().plus(settings.discussion())));
    }

    /** When an electronic vote between meetings would end that is called now. */
    public Instant endBetweenMeetings() {
        return clock.instant().plus(settings.discussion()).plus(settings.electronicPeriod());
    }

    private void prepare(String caseNumber, Long meeting, boolean lastChance, Instant opening) {
        premarks.mark(book.add(caseNumber, meeting, lastChance, clock.instant(), opening), caseNumber);
    }

    /** Members who have a stake in a case, as became known by now, are marked in its vote that is planned or open. */
    public void markConflicts(String caseNumber) {
        book.current(caseNumber).ifPresent(vote -> premarks.mark(vote.id(), caseNumber));
    }

    /** A change of the calendar can make a meeting the last one within the limit, or no longer the last one. */
    public void setLastChance(Collection<String> caseNumbers, boolean lastChance) {
        book.setLastChance(caseNumbers, lastChance);
    }

    /** Freezes the seats and the rules and opens the vote. */
    public void open(String caseNumber) {
        Vote vote = current(caseNumber);
        if (vote.isOpen()) {
            return;
        }
        Map<String, String> seats = new LinkedHashMap<>();
        directory.withRole(Role.BOARD).forEach(member -> seats.put(member.login(), member.name()));
        Instant now = clock.instant();
        Instant closesAt = vote.isElectronic() ? now.plus(settings.electronicPeriod()) : vote.closesAt();
        book.open(vote.id(), rules.inForce(), now, closesAt, settings.visibility(), seats);
        premarks.mark(vote.id(), caseNumber);
        history.note(caseNumber, CaseHistory.SYSTEM, "the vote was opened for " + seats.size() + " voting seats");
        events.publishEvent(new VoteOpened(vote.id(), caseNumber));
    }

    /** The logins of those who have a ballot in the open vote. */
    public List<String> voters(String caseNumber) {
        return book.voters(caseNumber);
    }

    /** The seats from which nothing has been heard in the open vote. */
    public List<String> undecided(String caseNumber) {
        return current(caseNumber).undecided();
    }

    /** Keeps the open vote on a case as it is until the transaction ends. */
    public void lock(String caseNumber) {
        book.lockOpen(caseNumber);
    }

    /**
     * Ends the open vote and counts it by the rules it was opened with.
     *
     * @param conditionLines what an approval asks for, one a line: {@code what | who | date}
     * @return {@code approved}, {@code declined}, {@code no-quorum}, {@code deferred} or {@code returned}
     */
    public String close(String caseNumber, String motionKey, String conditionLines, String minutes, String by) {
        long open = book.lockOpen(caseNumber)
            .orElseThrow(() -> new Refusal("There is no open vote on " + caseNumber + "."));
        vacated.settle(open);
        Vote vote = current(caseNumber);
        Motion motion = Motion.ofKey(motionKey);
        if (clock.instant().isBefore(vote.closesAt()) && !vote.undecided().isEmpty()) {
            throw new Refusal(vote.isElectronic()
                    ? "This electronic vote is still running: it can be closed at its closing time, or when every ballot is cast."
                    : "The meeting has not begun: the vote can be closed from its start on, or when every ballot is cast.");
        }
        if (motion != Motion.DECIDE && vote.isElectronic()) {
            throw new Refusal("Without a meeting nobody can second a motion to " + motion.key()
                    + ": an electronic vote ends with what its ballots decide.");
        }
        if (motion == Motion.DEFER && vote.lastChance()) {
            throw new Refusal("This is the last meeting within the review limit: a decision can no longer be deferred.");
        }
        Verdict verdict = rules.apply(vote.rules(), vote.tally());
        String outcome = switch (motion) {
            case DECIDE -> verdict.outcome();
            case DEFER -> DEFERRED;
            case RETURN -> "returned";
        };
        if (outcome.equals(APPROVED)) {
            conditions.add(caseNumber, conditionLines);
        }
        String sentence = withVacated(vote, new Standing(rules).closed(vote.rules(), vote.tally(), motion));
        book.close(vote.id(), clock.instant(), by, motion, outcome, sentence, minutes);
        history.note(caseNumber, by, "closed the vote, motion to " + motion.key() + ", outcome " + outcome.replace('-', ' ') + ". " + sentence);
        book.denials(vote.id()).forEach((member, denial) -> noteDenial(vote, vote.ballotOf(member).orElseThrow(), denial));
        return outcome;
    }

    private void noteDenial(Vote vote, Ballot ballot, String denial) {
        String member = ballot.member();
        history.note(vote.caseNumber(), ballot.castBy(), ballot.castBy().equals(member) ? null : member,
                "was marked beforehand (" + vote.conflicts().get(member) + ") and denied a conflict: " + denial);
    }

    /** Ends a vote without a count, because its case or its meeting is gone. */
    public void withdraw(String caseNumber, String reason) {
        book.current(caseNumber).ifPresent(vote -> {
            book.withdraw(vote.id(), clock.instant(), reason);
            history.note(caseNumber, CaseHistory.SYSTEM, "the vote was withdrawn: " + reason);
        });
    }

    /** All votes on a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Vote> of(String caseNumber) {
        return book.all(caseNumber);
    }

    /** The newest vote on a case. */
    @Transactional(readOnly = true)
    public Optional<Vote> latest(String caseNumber) {
        return Optional.ofNullable(latest(List.of(caseNumber)).get(caseNumber));
    }

    /** The newest vote on each of the cases that have any, by case. */
    @Transactional(readOnly = true)
    public Map<String, Vote> latest(Collection<String> caseNumbers) {
        return book.latest(caseNumbers);
    }

    /** How an open vote stands, and what is still lacking; how a closed one ended. */
    public String standing(Vote vote) {
        if (!vote.isOpen()) {
            return vote.sentence() == null ? "" : vote.sentence();
        }
        Tally tally = vote.tally();
        return vote.showsPositions() ? full(vote)
                : new Standing(rules).hidden(vote.rules(), tally.seats(), tally.seats() - tally.open());
    }

    private String full(Vote vote) {
        return withVacated(vote, new Standing(rules).sentence(vote.rules(), vote.tally()));
    }

    private static String withVacated(Vote vote, String sentence) {
        return vote.vacated().isEmpty() ? sentence : sentence + " Seats vacated: " + vote.vacated().size() + ".";
    }

    /** The cases whose vote is planned or open for a meeting. */
    public List<String> casesAt(long meeting) {
        return book.casesAt(meeting);
    }

    private Vote current(String caseNumber) {
        return book.current(caseNumber).orElseThrow(() -> none(caseNumber));
    }

    private static IllegalStateException none(String caseNumber) {
        return new IllegalStateException("No vote is prepared or open on " + caseNumber);
    }

}
