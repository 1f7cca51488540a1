package org.alliance.communities.cases;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.spring.JqwikSpringSupport;
import org.alliance.communities.cases.ReviewByChance.Act;
import org.alliance.communities.cases.ReviewByChance.Kind;
import org.alliance.communities.proposal.ReviewClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A review in which calendar, time, ballots and motions come in an order of chance (clauses A3 and A5): no decision without a
 * quorum, no deadline but the second meeting after receipt that is not cancelled, no ballot lost, lent or shown, and no case
 * that is neither decided nor escalated a day after its deadline.
 */
@JqwikSpringSupport
class ReviewByChanceTests extends CaseTest {

    @Autowired
    private ReviewClock clock;

    @BeforeTry
    void begin() {
        beginAnew();
    }

    @AfterTry
    void end() {
        giveTheEngineBack();
    }

    /** The acts that a review lives on come more often than those that turn it over. */
    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Tuple.of(2, Kind.DAYS_PASS), Tuple.of(5, Kind.MEETING_NEARS),
                Tuple.of(1, Kind.ADD), Tuple.of(2, Kind.MOVE), Tuple.of(1, Kind.CANCEL), Tuple.of(3, Kind.CONSULT),
                Tuple.of(6, Kind.PLACE), Tuple.of(1, Kind.PLACE_ANYWHERE), Tuple.of(3, Kind.BALLOT), Tuple.of(9, Kind.BALLOTS),
                Tuple.of(1, Kind.LENT_BALLOT), Tuple.of(9, Kind.CLOSE), Tuple.of(4, Kind.RESOLVE), Tuple.of(1, Kind.VOTE_BETWEEN));
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        return Combinators.combine(kinds, any, any).as(Act::new).list().ofMinSize(15).ofMaxSize(40);
    }

    @Property(tries = 15)
    void reviewKeepsItsPromises(@ForAll boolean consulted, @ForAll("acts") List<Act> acts) {
        ReviewByChance review = new ReviewByChance(this, clock, consulted ? cases.consulted() : cases.completeProposal());
        for (Act act : acts) {
            review.does(act);
            review.keepsItsPromises();
        }
    }

}
