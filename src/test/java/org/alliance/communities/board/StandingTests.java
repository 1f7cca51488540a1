package org.alliance.communities.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alliance.communities.board.process.RulesFromText;

class StandingTests {

    private static final VoteRules RULES = RulesFromText.byDefault();

    private static final Pattern MORE = Pattern.compile("(One|\\d+) more approvals? would carry it\\.");

    @Property(tries = 100)
    void numberOfApprovalsItNamesCarries(@ForAll("tallies") Tally tally) {
        named(tally).ifPresent(more -> assertThat(carried(tally.withMoreApprovals(more))).isTrue());
    }

    @Property(tries = 100)
    void oneApprovalFewerThanItNamesDoesNotCarry(@ForAll("tallies") Tally tally) {
        named(tally).ifPresent(more -> assertThat(carried(tally.withMoreApprovals(more - 1))).isFalse());
    }

    @Property(tries = 100)
    void approvalsItNamesCanStillCome(@ForAll("tallies") Tally tally) {
        named(tally).ifPresent(more -> assertThat(more).isBetween(1, tally.open()));
    }

    @Property(tries = 100)
    void somethingIsLackingJustWhenItIsNotCarried(@ForAll("tallies") Tally tally) {
        assertThat(sentence(tally).endsWith("would carry it.") || sentence(tally).endsWith("can carry it."))
            .isEqualTo(!carried(tally));
    }

    @Property(tries = 100)
    void noMixOfBallotsCarriesWhatItGivesUp(@ForAll("smallTallies") Tally tally) {
        if (sentence(tally).contains("No further ballots can carry it.")) {
            assertThat(Tallies.all(tally.open())).noneMatch(more -> carried(new Tally(tally.seats(),
                    tally.approvals() + more.approvals(), tally.declines() + more.declines(),
                    tally.abstentions() + more.abstentions(), tally.recused() + more.recused())));
        }
    }

    @Property(tries = 100)
    void hiddenSentenceIsTheSameHoweverTheBallotsWereCast(@ForAll("tallies") Tally tally) {
        int heard = tally.seats() - tally.open();

        assertThat(hidden(tally)).isEqualTo(hidden(new Tally(tally.seats(), 0, 0, 0, heard)))
            .isEqualTo(hidden(new Tally(tally.seats(), heard, 0, 0, 0))).doesNotContain("carr", "approve", "decline");
    }

    @Property(tries = 100)
    void hiddenSentenceNeverAsksForMoreBallotsThanAQuorumTakes(@ForAll("tallies") Tally tally) {
        if (!RULES.apply(RULES.inForce(), tally).outcome().equals("no-quorum")) {
            assertThat(hidden(tally)).contains("enough for a quorum");
        }
    }

    @Example
    void sentenceCountsAllSeats() {
        assertThat(sentence(new Tally(7, 2, 1, 1, 1))).startsWith(
                "5 of 7 seats: 2 approve, 1 decline, 1 abstain, 1 recused, 2 not heard.");
    }

    @Example
    void singleApprovalIsNamedInWords() {
        assertThat(sentence(new Tally(7, 3, 0, 0, 0))).endsWith("One more approval would carry it.");
        assertThat(sentence(new Tally(7, 2, 0, 0, 0))).endsWith("2 more approvals would carry it.");
    }

    @Example
    void closedVoteSaysWhatWasLackingAndLacksNothingWhenItsMotionWasNotToDecide() {
        Standing standing = new Standing(RULES);

        assertThat(standing.closed(RULES.inForce(), new Tally(7, 1, 0, 0, 0), Motion.DECIDE)).contains("No quorum")
            .endsWith(" 3 more approvals would have carried it.");
        assertThat(standing.closed(RULES.inForce(), new Tally(7, 1, 5, 0, 0), Motion.DECIDE)).endsWith("do not outnumber declines.");
        assertThat(standing.closed(RULES.inForce(), new Tally(7, 0, 0, 0, 0), Motion.DEFER))
            .isEqualTo("0 of 7 seats: 0 approve, 0 decline, 0 abstain, 0 recused, 7 not heard."
                    + " The Board deferred the decision, so ballots on approval were not applied.");
        assertThat(standing.closed(RULES.inForce(), new Tally(7, 5, 0, 0, 0), Motion.RETURN))
            .endsWith("The Board returned it for revision, so ballots on approval were not applied.");
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Tallies.upTo(30);
    }

    @Provide
    Arbitrary<Tally> smallTallies() {
        return Tallies.upTo(7);
    }

    private static String sentence(Tally tally) {
        return new Standing(RULES).sentence(RULES.inForce(), tally);
    }

    private static String hidden(Tally tally) {
        return new Standing(RULES).hidden(RULES.inForce(), tally.seats(), tally.seats() - tally.open());
    }

    private static boolean carried(Tally tally) {
        return RULES.apply(RULES.inForce(), tally).carried();
    }

    private static OptionalInt named(Tally tally) {
        Matcher more = MORE.matcher(sentence(tally));
        if (!more.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(more.group(1).equals("One") ? 1 : Integer.parseInt(more.group(1)));
    }

}
