package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.proposal.ReviewClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clause A5: whatever happens to the calendar, the limit is the second meeting after receipt that is not cancelled. */
class ReviewLimitTests extends CaseTest {

    enum Kind {
        ADD, MOVE, CANCEL
    }

    /**
     * @param which of the meetings so far, in the order in which they were added
     * @param day days from now
     */
    record Change(Kind kind, int which, int day) {
    }

    @Autowired
    private BoardCalendar board;

    @Autowired
    private ReviewClock reviewClock;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeProperty
    void joinTheApplication() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        beginAnew();
    }

    @AfterProperty
    void leaveTheApplication() {
        giveTheEngineBack();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(1, 60)).as(Change::new).list().ofMaxSize(12);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void limitIsTheStartOfTheSecondMeetingAfterReceiptThatIsNotCancelled(@ForAll("changes") List<Change> changes,
            @ForAll @IntRange(min = 0, max = 60) int receiptDay) {
        transaction.executeWithoutResult(attempt -> {
            attempt.setRollbackOnly();
            Instant today = time.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
            jdbc.sql("update board_meeting set cancelled = true").update();
            List<Planned> expected = new ArrayList<>();
            changes.forEach(change -> apply(change, today, expected));
            Instant receipt = today.plus(Duration.ofDays(receiptDay)).plus(Duration.ofMinutes(1));

            Optional<Instant> limit = reviewClock.deadline(receipt);

            assertThat(limit).isEqualTo(expected.stream().filter(meeting -> !meeting.cancelled).map(meeting -> meeting.start)
                .filter(start -> start.isAfter(receipt)).sorted().skip(1).findFirst());
        });
    }

    /** What the calendar should hold; a change that it must refuse changes nothing here either. */
    private void apply(Change change, Instant today, List<Planned> expected) {
        Instant start = today.plus(Duration.ofDays(change.day));
        boolean taken = expected.stream().anyMatch(meeting -> !meeting.cancelled && meeting.start.equals(start));
        if (change.kind == Kind.ADD) {
            if (!taken) {
                expected.add(new Planned(board.add(start, "Online", Calendar.KEEPER).id(), start));
            }
            return;
        }
        if (change.which >= expected.size()) {
            return;
        }
        Planned meeting = expected.get(change.which);
        if (change.kind == Kind.CANCEL) {
            board.cancel(meeting.id, Calendar.KEEPER);
            meeting.cancelled = true;
        }
        else if (!meeting.cancelled && (!taken || meeting.start.equals(start))) {
            board.change(meeting.id, start, "Online", Calendar.KEEPER);
            meeting.start = start;
        }
    }

    private static final class Planned {

        private final long id;

        private Instant start;

        private boolean cancelled;

        Planned(long id, Instant start) {
            this.id = id;
            this.start = start;
        }

    }

}
