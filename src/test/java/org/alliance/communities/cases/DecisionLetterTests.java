package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.alliance.communities.board.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The proposer reads what was decided, when, by which count, why, on what it rests and how it goes on; never who voted how. */
class DecisionLetterTests extends CaseTest {

    private static final String NO_DECISION = "no-decision";

    @Autowired
    private Conditions conditions;

    private String decision(String number) {
        assertThat(post.on(number, "decision")).hasSize(1);
        Post.Written letter = post.on(number, "decision").get(0);
        assertThat(letter.to()).isEqualTo(Cases.PROPOSER);
        return letter.body();
    }

    private static String first(String body) {
        return body.split("\n\n")[1];
    }

    private String atTheMeeting(String ballot) {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, ballot, Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());
        return number;
    }

    @Test
    void approvalOnConditionsSaysWhatWhoAndByWhen() {
        String number = atTheMeeting("approve");

        steps.closedBy(number, "chair", "decide", "conditions", "Name a second lead | Mika Stone | 2999-03-01\nA plan | Both leads |",
                "minutes", "Five libraries wait for it.");

        String body = decision(number);
        assertThat(first(body)).isEqualTo("The Board has approved your proposal \"" + proposals.get(number).title() + "\" (" + number
                + ") on 2 conditions.");
        assertThat(body).contains("at the Board meeting of ", "The vote: 4 of 7 seats: 4 approve, 0 decline",
                "From the record of the Board:\n\nFive libraries wait for it.",
                "- Name a second lead (Mika Stone, by 1 March 2999)\n- A plan (Both leads, no date set)", "is being set up now",
                "when a condition is met", "/policy", "- A3: Only the Board brings a community into being.");
        assertThat(conditions.of(number)).hasSize(2).noneMatch(Conditions.Tracked::done);
    }

    @Test
    void approvalWithoutConditionsSpeaksOfNone() {
        String number = atTheMeeting("approve");

        steps.closedBy(number, "chair", "decide");

        assertThat(decision(number)).contains("(" + number + ").\n").doesNotContain("ondition", "No reasons", "From the record");
    }

    @Test
    void declineWithoutMinutesSaysWhereTheReasonsWillBeAndWhomToAsk() {
        String number = atTheMeeting("decline");

        steps.closedBy(number, "chair", "decide");

        assertThat(first(decision(number))).contains("has not approved", "it is declined");
        assertThat(decision(number)).contains("in the minutes of the Board. The Chair, Avery Chen, can tell you more",
                "propose it again", Post.CHAIR, "- A12: ").doesNotContain("null");
        assertThat(decision(number)).contains("please answer to this mail with the whole text under the same headings: it becomes a"
                + " case of its own with its own time for review, linked to this one. If you write a new mail", "Central Staff then"
                + " link the two.");
    }

    @Test
    void nobodyIsNamedWhoVotedAndWhatStandsOnABallotStaysWithTheBoard() {
        String number = cases.inVoteFor(calendar.first());
        for (String member : Cases.FOUR_MEMBERS) {
            steps.castBy(number, member, "decline", "Between us: the vendors do this.");
        }
        steps.castBy(number, "board-6", "recuse", "My library sells tapes.");
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "decide", "minutes", "The need is met.");

        assertThat(decision(number)).contains("The need is met.", "4 decline, 0 abstain, 1 recused")
            .doesNotContain("Between us", "sells tapes", "board-6");
        jdbc.sql("select name from person where login like 'board-_'").query(String.class).list()
            .forEach(name -> assertThat(decision(number)).doesNotContain(name));
    }

    @Test
    void returnNamesTheMissingPartsTheirClausesAndHowToSendItAgain() {
        String number = cases.incompleteProposal();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        time.moveTo(calendar.first().start());

        steps.closedBy(number, "chair", "return", "minutes", "Please say which means you need.");

        assertThat(first(decision(number))).startsWith("The Board returns your proposal");
        assertThat(decision(number)).contains("Please say which means you need.",
                "These parts are missing: Resources beyond the standard support.", "send the revised proposal", "- A9: ")
            .doesNotContain("- A6: ");
    }

    @ParameterizedTest
    @CsvSource({ "return, decision, The Board returned it for revision", "defer, no-decision, The Board deferred the decision" })
    void ballotsThatAMotionLeftAsideAreNotSaidToHaveCarriedIt(String motion, String kind, String what) {
        String number = atTheMeeting("approve");

        steps.closedBy(number, "chair", motion);

        assertThat(post.on(number, kind)).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("4 of 7 seats: 4 approve", what + ", so ballots on approval were not applied.")
            .doesNotContain("arried", "would carry", "can carry"));
        assertThat(cases.record(number)).noneMatch(line -> line.contains("Carried"));
    }

    @Test
    void voteWithoutAMeetingHasNoMinutesOfOne() {
        String number = cases.missed(calendar.second());
        steps.completes("chair", number, "resolve-overdue-review", "action", "vote-now", "reason", "Too late.");
        time.settle();
        steps.allCast(number, "decline", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");

        steps.closedBy(number, "chair", "decide");

        assertThat(decision(number)).contains("No reasons were recorded with the vote. The Chair, Avery Chen, can tell you more")
            .doesNotContain("minutes");
    }

    @Test
    void electronicVoteAfterAMissedReviewIsToldAsSuch() {
        String number = cases.missed(calendar.second());
        assertThat(post.on(number, NO_DECISION)).singleElement()
            .satisfies(letter -> assertThat(letter.body()).contains("not refused by this"));
        steps.completes("chair", number, "resolve-overdue-review", "action", "vote-now", "reason", "Too late.");
        time.settle();
        steps.allCast(number, "approve", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");

        steps.closedBy(number, "chair", "decide");

        assertThat(decision(number)).contains("an electronic vote without a meeting, closed on ", "later than the policy asks for");
    }

    @Test
    void deferralIsToldWithTheDayByWhichItIsDecided() {
        String number = atTheMeeting("approve");

        steps.closedBy(number, "chair", "defer", "minutes", "The guests were late.");

        assertThat(post.on(number, NO_DECISION)).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("the Board deferred the decision. It is not refused", "The guests were late.", "is to be decided by "));
    }

    @Test
    void lackOfQuorumAtTheLastMeetingIsToldOnceAlthoughTheReviewIsMissedADayLater() {
        String number = cases.inVoteFor(calendar.second());
        time.moveTo(calendar.second().start());

        steps.closedBy(number, "chair", "decide");
        time.passes(Duration.ofHours(25));

        assertThat(proposals.get(number).isMissed()).isTrue();
        assertThat(post.on(number, NO_DECISION)).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("too few took part in the vote", "the Chair now says how it goes on"));
    }

    @Test
    void withdrawalIsConfirmedWithItsReasonAndHowToComeBack() {
        String number = cases.completeProposal();

        cases.withdrawn(number);

        assertThat(post.on(number, "withdrawal")).singleElement().satisfies(letter -> assertThat(letter.body())
            .contains("As you asked, your proposal", "The group has found another home.", "propose it again", "- A4: "));
    }

}
