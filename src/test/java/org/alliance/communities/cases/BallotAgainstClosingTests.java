package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alliance.communities.board.Vote;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.RepeatedTest;

/** Two people at the same moment: what one of them hears as done is counted, and what is not counted was refused. */
class BallotAgainstClosingTests extends CaseTest {

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    /** Whether each of two acts went through that begin together. */
    private static boolean[] together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = both.submit(done(one, start));
            Future<Boolean> second = both.submit(done(other, start));
            return new boolean[] { first.get(), second.get() };
        }
        finally {
            both.shutdownNow();
        }
    }

    private static Callable<Boolean> done(Runnable act, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                act.run();
                return true;
            }
            catch (Refusal second) {
                return false;
            }
        };
    }

    @RepeatedTest(5)
    void ballotAtTheMomentOfClosingIsCountedOrRefused() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        boolean[] went = together(() -> box.castOnPage(number, "board-7", "approve", ""),
                () -> steps.closedBy(number, "chair", "decide"));
        if (!went[1]) {
            steps.closedBy(number, "chair", "decide");
        }

        assertThat(vote(number).ballots()).hasSize(went[0] ? 5 : 4);
        assertThat(vote(number).sentence()).startsWith(went[0] ? "5 of 7 seats" : "4 of 7 seats");
    }

    @RepeatedTest(5)
    void voteThatTwoPeopleCloseAtOnceIsClosedOnce() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        boolean[] went = together(() -> steps.closedBy(number, "chair", "decide"),
                () -> steps.closedBy(number, "chair", "return"));

        assertThat(went[0] ^ went[1]).as("one of them").isTrue();
        assertThat(vote(number).outcome()).isEqualTo(went[0] ? "approved" : "returned");
        assertThat(cases.record(number)).filteredOn(line -> line.startsWith("closed the vote")).hasSize(1);
    }

    @RepeatedTest(5)
    void proposalThatIsWithdrawnAtTheMomentOfClosingIsDecidedOrWithdrawn() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());

        boolean[] went = together(() -> steps.closedBy(number, "chair", "decide"), () -> cases.withdrawn(number));
        time.settle();

        assertThat(went[0] ^ went[1]).as("one of them").isTrue();
        assertThat(cases.status(number)).isEqualTo(went[0] ? "declined" : "withdrawn");
        assertThat(steps.open(number)).isEmpty();
    }

    @RepeatedTest(3)
    void proposalThatIsPlacedTwiceAtOnceIsPlacedOnce() throws Exception {
        String number = cases.consulted();

        boolean[] went = together(() -> steps.scheduledOn(number, calendar.first()),
                () -> steps.scheduledOn(number, calendar.second()));

        assertThat(went[0] ^ went[1]).as("one of them").isTrue();
        assertThat(proposals.get(number).meetingId()).isEqualTo((went[0] ? calendar.first() : calendar.second()).id());
    }

}
