package org.alliance.communities.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.board.MeetingChange.Kind;
import org.alliance.communities.board.Meetings;

/** Clause A5 as arithmetic: under any sequence of changes the limit is a meeting, and never a duration. */
class ReviewLimitArithmeticTests {

    private static final Instant RECEIPT = Instant.parse("2026-03-01T18:00:00Z");

    private static final ReviewSettings SETTINGS = new ReviewSettings(2, Duration.ofHours(24), Duration.ofDays(14),
            Duration.ofDays(7), 3, Duration.ofDays(7), Set.of());

    /**
     * @param which of the meetings so far, in the order in which they were added
     */
    record Step(Kind kind, int which, int hours) {
    }

    /** What happened to a meeting, kept in the dullest way. */
    private static final class Planned {

        private Instant start;

        private boolean cancelled;

    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(-2000, 20_000)).as(Step::new).list().ofMaxSize(30);
    }

    @Property(tries = 2000)
    void limitIsTheSecondMeetingAfterReceiptThatIsNotCancelled(@ForAll("steps") List<Step> steps) {
        Map<Long, Planned> expected = new LinkedHashMap<>();
        ReviewLimit limit = limit(steps, expected);

        assertThat(limit.deadline(RECEIPT)).isEqualTo(counting(expected, RECEIPT).skip(1).findFirst());
        assertThat(limit.missedFrom(RECEIPT))
            .isEqualTo(counting(expected, RECEIPT).skip(1).findFirst().map(start -> start.plus(Duration.ofHours(24))));
        assertThat(limit.firstMeetingPassed(RECEIPT))
            .isEqualTo(counting(expected, RECEIPT).findFirst().map(start -> start.plus(Duration.ofHours(24))));
    }

    @Property(tries = 1000)
    void moreTimeBetweenReceiptAndNowMakesNoDifferenceUntilAMeetingPasses(@ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 20_000) int hours) {
        Map<Long, Planned> expected = new LinkedHashMap<>();
        ReviewLimit limit = limit(steps, expected);
        Instant later = RECEIPT.plus(Duration.ofHours(hours));

        boolean meetingBetween = limit.passed(RECEIPT, later) > 0;

        assertThat(meetingBetween).isEqualTo(!counting(expected, RECEIPT).filter(start -> !start.isAfter(later)).toList().isEmpty());
        if (!meetingBetween) {
            assertThat(limit.deadline(later)).isEqualTo(limit.deadline(RECEIPT));
        }
        limit.deadline(RECEIPT).ifPresent(deadline -> assertThat(limit.deadline(later).map(deadline::isAfter)).isNotEqualTo(Optional.of(true)));
    }

    @Property(tries = 1000)
    void chairMayChooseExactlyTheMeetingsUpToTheLimitThatAreToCome(@ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 20_000) int hours) {
        Map<Long, Planned> expected = new LinkedHashMap<>();
        ReviewLimit limit = limit(steps, expected);
        Instant now = RECEIPT.plus(Duration.ofHours(hours));

        List<Meeting> choices = limit.choices(RECEIPT, now);

        assertThat(choices.stream().map(Meeting::start))
            .containsExactlyElementsOf(counting(expected, RECEIPT).limit(2).filter(start -> start.isAfter(now)).toList());
        assertThat(choices).noneMatch(meeting -> limit.isLost(RECEIPT, false, meeting));
        assertThat(choices).allMatch(meeting -> limit.isLastChance(RECEIPT, meeting)
                == limit.deadline(RECEIPT).equals(Optional.of(meeting.start())));
    }

    private static ReviewLimit limit(List<Step> steps, Map<Long, Planned> expected) {
        List<Meeting> none = new ArrayList<>();
        Meetings meetings = new Meetings(none);
        for (Step step : steps) {
            meetings = made(meetings, step, expected);
        }
        return new ReviewLimit(meetings, SETTINGS);
    }

    private static Meetings made(Meetings meetings, Step step, Map<Long, Planned> expected) {
        Instant start = RECEIPT.plus(Duration.ofHours(step.hours()));
        long id = step.which() + 1;
        if (step.kind() == Kind.ADD) {
            long next = expected.size() + 1;
            Planned planned = new Planned();
            planned.start = start;
            expected.put(next, planned);
            List<Meeting> more = new ArrayList<>(meetings.all());
            more.add(new Meeting(next, start, "Online", Meeting.Status.PLANNED));
            return new Meetings(more);
        }
        if (!expected.containsKey(id)) {
            return meetings;
        }
        if (step.kind() == Kind.CANCEL) {
            expected.get(id).cancelled = true;
            return meetings.with(MeetingChange.cancel(id));
        }
        expected.get(id).start = start;
        return meetings.with(MeetingChange.move(id, start, "Online"));
    }

    private static Stream<Instant> counting(Map<Long, Planned> expected, Instant after) {
        return expected.values().stream().filter(meeting -> !meeting.cancelled).map(meeting -> meeting.start)
            .filter(start -> start.isAfter(after)).sorted();
    }

    @Property
    void whatHasPassedIsToldByTheSettingAndNeverAsMoreThanIt(@ForAll @IntRange(min = 1, max = 5) int meetings,
            @ForAll @IntRange(min = 1, max = 9) int passed) {
        ReviewLimit limit = new ReviewLimit(new Meetings(List.of()), new ReviewSettings(meetings, Duration.ofHours(24),
                Duration.ofDays(14), Duration.ofDays(7), 3, Duration.ofDays(7), Set.of()));

        assertThat(limit.inWords(0)).isEqualTo("none of " + meetings + " meetings has passed");
        assertThat(limit.inWords(passed)).isEqualTo(passed <= meetings
                ? "meeting " + passed + " of " + meetings + " has passed"
                : "meeting " + meetings + " of " + meetings + " has passed, and " + (passed - meetings) + " more since");
    }

}
