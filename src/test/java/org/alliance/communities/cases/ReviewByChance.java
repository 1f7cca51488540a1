package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Position;
import org.alliance.communities.board.Vote;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;

/** One review, what people do with it, and what must be so afterwards, counted apart from the code. */
class ReviewByChance {

    enum Kind {
        DAYS_PASS, MEETING_NEARS, ADD, MOVE, CANCEL, CONSULT, PLACE, PLACE_ANYWHERE, BALLOT, BALLOTS, LENT_BALLOT, CLOSE, RESOLVE,
        VOTE_BETWEEN
    }

    /** What somebody tries; which of the things there are is meant, the numbers say. */
    record Act(Kind kind, int which, int how) {
    }

    private static final String[] MEMBERS = { "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7" };

    private static final String RESOLVE = "resolve-overdue-review";

    private static final int[] HOURS_AROUND_A_MEETING = { -8 * 24, -1, 0, 1, 23, 24, 25 };

    private static final String PLACED = "schedule-review";

    private static final String[] MOTIONS = { "decide", "decide", "decide", "decide", "defer", "return" };

    private final CaseTest desk;

    private final ReviewClock clock;

    private final String number;

    /** The starts of the meetings that are not cancelled. */
    private final Map<Long, Instant> meetings = new LinkedHashMap<>();

    private final Map<Long, Map<String, Position>> said = new HashMap<>();

    private final Map<Long, Integer> taken = new HashMap<>();

    private boolean missed;

    ReviewByChance(CaseTest desk, ReviewClock clock, String number) {
        this.desk = desk;
        this.clock = clock;
        this.number = number;
        List.of(desk.calendar.first(), desk.calendar.second(), desk.calendar.third()).forEach(this::note);
    }

    private void note(Meeting meeting) {
        meetings.put(meeting.id(), meeting.start());
    }

    void does(Act act) {
        try {
            begin(act);
        }
        catch (Refusal refusal) {
            assertThat(refusal.getMessage()).as("a sentence").contains(" ").endsWith(".");
        }
        desk.time.settle();
    }

    private void begin(Act act) {
        switch (act.kind()) {
            case DAYS_PASS -> desk.time.passes(Duration.ofDays(1 + act.how() % 30));
            case MEETING_NEARS -> near(act);
            case ADD -> note(desk.calendar.add(around(act)));
            case MOVE -> meeting(act).ifPresent(meeting -> note(desk.calendar.move(meeting, around(act))));
            case CANCEL -> meeting(act).ifPresent(meeting -> {
                desk.calendar.cancel(meeting);
                meetings.remove(meeting.id());
            });
            case CONSULT -> consult(act);
            case PLACE -> ifAsked(PLACED, () -> chosen(act).ifPresent(meeting -> desk.steps.scheduledOn(number, meeting)));
            case PLACE_ANYWHERE -> ifAsked(PLACED, () -> meeting(act).ifPresent(meeting -> desk.steps.scheduledOn(number, meeting)));
            case BALLOTS -> many(act);
            case BALLOT -> casts(MEMBERS[act.which() % 7], Position.values()[act.how() % 4], act.how() / 4 % 3);
            case LENT_BALLOT -> lent(MEMBERS[act.which() % 7], MEMBERS[(act.which() + 1) % 7]);
            case CLOSE -> ifAsked("close-vote", () -> desk.steps.closedBy(number, "chair", MOTIONS[act.how() % 6]));
            case RESOLVE -> ifAsked(RESOLVE, () -> desk.steps.completes("chair", number, RESOLVE, "action",
                    act.how() % 2 == 0 ? "vote-now" : "next-meeting", "reason", "The agenda was too full."));
            case VOTE_BETWEEN -> desk.steps.as("chair",
                    () -> desk.between.call(number, "The summer break is near.", "chair"));
        }
    }

    private void ifAsked(String task, Runnable act) {
        if (desk.steps.open(number).contains(task)) {
            act.run();
        }
    }

    private void near(Act act) {
        Instant now = desk.time.now();
        meetings.values().stream().map(start -> start.plus(Duration.ofHours(HOURS_AROUND_A_MEETING[act.how() % 7])))
            .filter(moment -> moment.isAfter(now)).sorted().findFirst().ifPresent(desk.time::moveTo);
    }

    /** Some of these are refused: they are past, or too near to another. */
    private Instant around(Act act) {
        return desk.time.now().plus(Duration.ofHours(act.how() * 5L - 100));
    }

    private Optional<Meeting> meeting(Act act) {
        List<Long> all = new ArrayList<>(meetings.keySet());
        return all.isEmpty() ? Optional.empty() : Optional.of(desk.calendar.get(all.get(act.which() % all.size())));
    }

    private Optional<Meeting> chosen(Act act) {
        List<Meeting> choices = clock.choices(desk.proposals.get(number).receivedAt());
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(act.which() % choices.size()));
    }

    private void consult(Act act) {
        if (act.which() % 3 != 0) {
            ifAsked("consult-executive-director", () -> desk.steps.directorAnswers(number));
        }
        if (act.which() % 3 != 1) {
            ifAsked("consult-central-staff", () -> desk.steps.staffAnswer(number));
        }
    }

    /** Some members of one mind, as it is at most meetings. */
    private void many(Act act) {
        Position[] minds = { Position.APPROVE, Position.APPROVE, Position.APPROVE, Position.DECLINE, Position.DECLINE,
            Position.ABSTAIN, Position.RECUSE };
        for (int i = 0; i < 3 + act.which() % 5; i++) {
            casts(MEMBERS[(act.how() + i) % 7], minds[act.how() % 7], act.how() % 3);
        }
    }

    private void casts(String member, Position position, int way) {
        String reason = "as discussed";
        switch (way) {
            case 0 -> {
                if (!desk.steps.hasBallot(number, member)) {
                    return;
                }
                desk.steps.castBy(number, member, position.key(), reason);
            }
            case 1 -> desk.box.castOnPage(number, member, position.key(), reason);
            default -> desk.box.record(number, member, position.key(), reason, "by phone", "staff-1");
        }
        long vote = vote().orElseThrow().id();
        said.computeIfAbsent(vote, any -> new HashMap<>()).put(member, position);
        taken.merge(vote, 1, Integer::sum);
    }

    private void lent(String member, String other) {
        if (desk.steps.hasBallot(number, member)) {
            assertThatThrownBy(() -> desk.steps.completes(other, desk.steps.ballotOf(number, member), "ballot", "approve"))
                .isInstanceOf(AuthorizationException.class);
        }
    }

    private Optional<Vote> vote() {
        return desk.votes.latest(number);
    }

    void keepsItsPromises() {
        Proposal proposal = desk.proposals.get(number);
        Optional<Instant> deadline = meetings.values().stream().filter(start -> start.isAfter(proposal.receivedAt())).sorted()
            .skip(1).findFirst();
        assertThat(clock.deadline(proposal.receivedAt())).as("the second meeting after receipt").isEqualTo(deadline);

        missed |= proposal.isOpen() && deadline.isPresent()
                && !desk.time.now().isBefore(deadline.get().plus(Duration.ofHours(24)));
        assertThat(proposal.isMissed()).as("missed").isEqualTo(missed);
        if (proposal.isOpen() && missed) {
            assertThat(escalated()).as("neither decided nor escalated: " + desk.steps.open(number)).isTrue();
        }
        vote().ifPresent(vote -> {
            holdsEveryBallot(vote);
            decidesByQuorum(vote, desk.cases.status(number));
        });
    }

    private boolean escalated() {
        return desk.steps.open(number).contains(RESOLVE)
                || vote().filter(vote -> vote.isOpen() || vote.state() == Vote.State.PREPARED).isPresent();
    }

    private void holdsEveryBallot(Vote vote) {
        Map<String, Position> counted = new HashMap<>();
        vote.ballots().forEach(ballot -> counted.put(ballot.member(), ballot.position()));
        assertThat(counted).as("what each member said last").isEqualTo(said.getOrDefault(vote.id(), Map.of()));
        assertThat(vote.ballots()).as("ballots are only added").hasSize(taken.getOrDefault(vote.id(), 0));
        assertThat(vote.isOpen() && vote.showsPositions()).as("positions shown while it is open").isFalse();
    }

    private void decidesByQuorum(Vote vote, String status) {
        Map<Position, Long> count = new HashMap<>();
        said.getOrDefault(vote.id(), Map.of()).values().forEach(position -> count.merge(position, 1L, Long::sum));
        long approvals = count.getOrDefault(Position.APPROVE, 0L);
        long declines = count.getOrDefault(Position.DECLINE, 0L);
        long took = approvals + declines + count.getOrDefault(Position.ABSTAIN, 0L);
        boolean quorum = 2 * took > MEMBERS.length - count.getOrDefault(Position.RECUSE, 0L) && approvals + declines >= 3;
        if (status.equals("approved") || status.equals("declined")) {
            assertThat(vote.state()).isEqualTo(Vote.State.CLOSED);
            assertThat(status).isEqualTo(!quorum ? "a decision without a quorum" : approvals > declines ? "approved" : "declined");
        }
    }

}
