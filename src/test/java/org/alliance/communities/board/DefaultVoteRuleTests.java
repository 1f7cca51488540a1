package org.alliance.communities.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alliance.communities.board.process.RulesFromText;

class DefaultVoteRuleTests {

    private static final VoteRules RULES = RulesFromText.byDefault();

    @Property(tries = 1000)
    void outcomeIsThatOfTheWrittenRule(@ForAll("tallies") Tally tally) {
        assertThat(outcome(tally)).isEqualTo(written(tally));
    }

    @Example
    void outcomeIsThatOfTheWrittenRuleForEveryCountOfASmallBoard() {
        IntStream.rangeClosed(0, 7).boxed().flatMap(seats -> Tallies.all(seats).stream())
            .forEach(tally -> assertThat(outcome(tally)).as(tally.toString()).isEqualTo(written(tally)));
    }

    @Property(tries = 200)
    void nothingIsApprovedWhileHalfOfTheSeatsAreNotHeard(@ForAll("tallies") Tally tally) {
        if (tally.open() * 2 >= tally.seats() - tally.recused()) {
            assertThat(outcome(tally)).isEqualTo("no-quorum");
        }
    }

    @Property(tries = 200)
    void nothingIsApprovedByTwo(@ForAll("tallies") Tally tally) {
        if (tally.approvals() + tally.declines() <= 2) {
            assertThat(outcome(tally)).isEqualTo("no-quorum");
        }
    }

    @Property(tries = 200)
    void oneMoreApprovalNeverLosesWhatIsCarried(@ForAll("tallies") Tally tally) {
        if (outcome(tally).equals(Votes.APPROVED) && tally.open() > 0) {
            assertThat(outcome(tally.withMoreApprovals(1))).isEqualTo(Votes.APPROVED);
        }
    }

    @Property(tries = 200)
    void memberWhoTurnsFromDeclineToApproveNeverLosesWhatIsCarried(@ForAll("tallies") Tally tally) {
        if (outcome(tally).equals(Votes.APPROVED) && tally.declines() > 0) {
            assertThat(outcome(new Tally(tally.seats(), tally.approvals() + 1, tally.declines() - 1, tally.abstentions(),
                    tally.recused()))).isEqualTo(Votes.APPROVED);
        }
    }

    @Property(tries = 200)
    void oneMoreDeclineNeverCarriesAVoteThatHasItsQuorum(@ForAll("tallies") Tally tally) {
        if (outcome(tally).equals("declined") && tally.open() > 0) {
            assertThat(outcome(new Tally(tally.seats(), tally.approvals(), tally.declines() + 1, tally.abstentions(),
                    tally.recused()))).isEqualTo("declined");
        }
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Tallies.upTo(30);
    }

    private static String outcome(Tally tally) {
        return RULES.apply(RULES.inForce(), tally).outcome();
    }

    /** More than half of the seats not recused, abstentions counting; three approvals or declines; and a majority. */
    private static String written(Tally tally) {
        int counting = tally.seats() - tally.recused();
        int heard = tally.approvals() + tally.declines() + tally.abstentions();
        boolean moreThanHalf = heard > counting - heard;
        boolean threeDecide = tally.approvals() + tally.declines() >= 3;
        if (!moreThanHalf || !threeDecide) {
            return "no-quorum";
        }
        return tally.approvals() > tally.declines() ? "approved" : "declined";
    }

}
