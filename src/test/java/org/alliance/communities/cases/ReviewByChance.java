package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.refusal.Refusal;

/** One review, what people do with it, and what must be so afterwards, counted apart from the code. */
class ReviewByChance {

    enum Kind {
        DAYS_PASS, MEETING_NEARS, ADD, MOVE, CANCEL, CONSULT, PLACE, PLACE_ANYWHERE, BALLOT, BALLOTS, CHANGED_BALLOT, LENT_BALLOT,
        LEAVE, CLOSE, RESOLVE, VOTE_BETWEEN
    }

    /** What somebody tries; which of the things there are is meant, the numbers say. */
    record Act(Kind kind, int which, int how) {
    }

    private static final String RESOLVE = "resolve-overdue-review";

    private static final int[] HOURS_AROUND_A_MEETING = { -8 * 24, -1, 0, 1, 23, 24, 25 };

    private static final String PLACED = "schedule-review";

    private final CaseTest desk;

    private final ReviewClock clock;

    private final String number;

    private final VotesByChance votes;

    /** The starts of the meetings that are not cancelled. */
    private final Map<Long, Instant> meetings = new LinkedHashMap<>();

    private boolean missed;

    ReviewByChance(CaseTest desk, ReviewClock clock, VotesByChance votes, String number) {
        this.desk = desk;
        this.clock = clock;
        this.votes = votes;
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
            case BALLOT -> votes.casts(act.which(), act.how());
            case BALLOTS -> votes.manyCast(act.which(), act.how());
            case CHANGED_BALLOT -> votes.changes(act.which(), act.how());
            case LENT_BALLOT -> votes.lends(act.which());
            case LEAVE -> votes.leaves(act.which());
            case CLOSE -> votes.closes(act.how());
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

    boolean isOpen() {
        return desk.proposals.get(number).isOpen();
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
        votes.keepTheirPromises();
    }

    private boolean escalated() {
        return desk.steps.open(number).contains(RESOLVE) || votes.waits();
    }

}
