package org.alliance.communities.cases;

import static org.alliance.communities.cases.Pages.as;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.spring.JqwikSpringSupport;
import org.alliance.communities.cases.ReviewByChance.Act;
import org.alliance.communities.cases.ReviewByChance.Kind;
import org.alliance.communities.people.Directory;
import org.alliance.communities.proposal.ReviewClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A review in which calendar, time, ballots and motions come in an order of chance (clauses A3 and A5): no decision without a
 * quorum, no deadline but the second meeting after receipt that is not cancelled, no ballot lost, lent or shown, and no case
 * that is neither decided nor escalated a day after its deadline.
 */
@JqwikSpringSupport
class ReviewByChanceTests extends CaseTest {

    /** So many acts are tried after the end, and must come to nothing. */
    private static final int ACTS_TOO_LATE = 4;

    @Autowired
    private ReviewClock clock;

    @Autowired
    private Directory directory;

    private VotesByChance ballots;

    /** How far the review has come before chance takes over. */
    enum Start {
        COMPLETE, CONSULTED, IN_VOTE
    }

    @BeforeTry
    void begin() {
        beginAnew();
    }

    @AfterTry
    void end() {
        ballots.everyoneComesBack();
        giveTheEngineBack();
    }

    @Provide
    Arbitrary<Start> starts() {
        return Arbitraries.frequency(Tuple.of(1, Start.COMPLETE), Tuple.of(1, Start.CONSULTED), Tuple.of(2, Start.IN_VOTE));
    }

    /** The acts that a review lives on come more often than those that turn it over. */
    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Tuple.of(2, Kind.DAYS_PASS), Tuple.of(5, Kind.MEETING_NEARS),
                Tuple.of(1, Kind.ADD), Tuple.of(2, Kind.MOVE), Tuple.of(1, Kind.CANCEL), Tuple.of(3, Kind.CONSULT),
                Tuple.of(6, Kind.PLACE), Tuple.of(1, Kind.PLACE_ANYWHERE), Tuple.of(8, Kind.BALLOT), Tuple.of(10, Kind.BALLOTS),
                Tuple.of(10, Kind.CHANGED_BALLOT), Tuple.of(1, Kind.LENT_BALLOT), Tuple.of(1, Kind.LEAVE), Tuple.of(4, Kind.CLOSE),
                Tuple.of(3, Kind.RESOLVE), Tuple.of(1, Kind.VOTE_BETWEEN));
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999).withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases();
        return Combinators.combine(kinds, any, any).as(Act::new).list().ofMinSize(20).ofMaxSize(40);
    }

    @Property(tries = 15)
    void reviewKeepsItsPromises(@ForAll("starts") Start start, @ForAll("acts") List<Act> acts) {
        String number = begun(start);
        ballots = new VotesByChance(this, directory, number, () -> seenByTheDirector(number));
        ReviewByChance review = new ReviewByChance(this, clock, ballots, number);
        int late = 0;
        for (Act act : acts) {
            review.does(act);
            review.keepsItsPromises();
            if (!review.isOpen() && ++late > ACTS_TOO_LATE) {
                return;
            }
        }
    }

    private String seenByTheDirector(String number) {
        try {
            return pages.read("/api/proposals/" + number, as("director", "executive-director"));
        }
        catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String begun(Start start) {
        return switch (start) {
            case COMPLETE -> cases.completeProposal();
            case CONSULTED -> cases.consulted();
            case IN_VOTE -> cases.inVoteFor(calendar.first());
        };
    }

}
