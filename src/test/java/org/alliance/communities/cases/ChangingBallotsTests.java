package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.BallotPaper;
import org.alliance.communities.board.BallotSource;
import org.alliance.communities.board.Position;
import org.alliance.communities.board.Vote;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ballot can be changed until the vote is closed, in each of the ways in which it can be cast, and by nobody else. */
class ChangingBallotsTests extends CaseTest {

    private static final Pattern LINK = Pattern.compile("/ballots/(\\w+)");

    @Autowired
    private BallotPaper paper;

    @Autowired
    private Directory directory;

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    private List<Ballot> ballots(String number, String member) {
        return box.ofMember(vote(number), member);
    }

    private Position counted(String number, String member) {
        return vote(number).ballotOf(member).orElseThrow().position();
    }

    /** The link in the newest letter of a kind to a member. */
    private String link(String number, String kind, String member) {
        String body = post.on(number, kind).stream().filter(letter -> letter.to().equals(member + "@alliance.example"))
            .reduce((older, newer) -> newer).orElseThrow().body();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<String> said(String number) {
        return cases.record(number);
    }

    @Test
    void newestBallotCountsAndEachStaysWithItsSource() {
        String number = cases.inVoteFor(calendar.first());
        steps.castBy(number, "board-2", "approve");

        box.castOnPage(number, "board-2", "decline", "Too costly.");
        box.record(number, "board-2", "abstain", "", "by phone", "staff-1");
        box.castByLink(link(number, "ballot-recorded", "board-2"), "approve", "");

        assertThat(ballots(number, "board-2")).extracting(Ballot::source).containsExactly(BallotSource.TASK,
                BallotSource.PAGE, BallotSource.STAFF, BallotSource.LINK);
        assertThat(counted(number, "board-2")).isEqualTo(Position.APPROVE);
        assertThat(vote(number).tally().approvals()).isOne();
        assertThat(vote(number).undecided()).hasSize(6);
    }

    @Test
    void changeIsOnRecordWithoutThePosition() {
        String number = cases.inVoteFor(calendar.first());
        box.castOnPage(number, "board-2", "approve", "");
        box.castOnPage(number, "board-2", "decline", "Too costly.");

        assertThat(said(number)).contains("cast a ballot, own page", "changed their ballot, own page")
            .noneMatch(line -> line.contains("decline") || line.contains("approve") || line.contains("Too costly."));
    }

    @Test
    void firstBallotByPageEndsTheMembersTask() {
        String number = cases.inVoteFor(calendar.first());

        box.castOnPage(number, "board-2", "approve", "");

        assertThat(steps.hasBallot(number, "board-2")).isFalse();
        assertThat(steps.tasks(number, "cast-ballot")).hasSize(6);
    }

    @Test
    void ballotIsRefusedWithASentenceAfterClosing() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        String token = link(number, "ballot-link", "board-7");
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");

        assertThatThrownBy(() -> box.castOnPage(number, "board-2", "decline", "Late.")).isInstanceOf(Refusal.class)
            .hasMessageContaining("is closed: no ballot is taken any more");
        assertThatThrownBy(() -> box.castByLink(token, "approve", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> paper.behind(token)).isInstanceOf(Refusal.class).hasMessageContaining("no ballots any more");
        assertThat(vote(number).ballots()).hasSize(4);
    }

    @Test
    void linkCastsOnceAndTheConfirmationBringsANewOne() {
        String number = cases.inVoteFor(calendar.first());
        String token = link(number, "ballot-link", "board-7");

        box.castByLink(token, "decline", "Too costly.");

        assertThat(steps.hasBallot(number, "board-7")).isFalse();
        assertThatThrownBy(() -> box.castByLink(token, "approve", "")).isInstanceOf(Refusal.class)
            .hasMessageContaining("has been used");
        assertThatThrownBy(() -> paper.behind(token)).isInstanceOf(Refusal.class);
        assertThat(counted(number, "board-7")).isEqualTo(Position.DECLINE);
        assertThat(post.on(number, "ballot-confirmed")).singleElement()
            .satisfies(letter -> assertThat(letter.body()).contains("decline", "Too costly."));
        box.castByLink(link(number, "ballot-confirmed", "board-7"), "approve", "");
        assertThat(counted(number, "board-7")).isEqualTo(Position.APPROVE);
    }

    @Test
    void lookingAtALinkChangesNothing() {
        String number = cases.inVoteFor(calendar.first());
        String token = link(number, "ballot-link", "board-7");

        paper.behind(token);
        paper.behind(token);

        assertThat(vote(number).ballots()).isEmpty();
        box.castByLink(token, "approve", "");
        assertThat(counted(number, "board-7")).isEqualTo(Position.APPROVE);
    }

    @Test
    void guessedLinkIsRefused() {
        assertThatThrownBy(() -> box.castByLink("abc", "approve", "")).isInstanceOf(Refusal.class)
            .hasMessageContaining("opens no ballot");
    }

    @Test
    void databaseKeepsNoLinkThatCouldBeUsed() {
        String number = cases.inVoteFor(calendar.first());
        String token = link(number, "ballot-link", "board-7");

        assertThat(jdbc.sql("select count(*) from ballot_link where token_hash = convert_to(?, 'UTF8')").param(token)
            .query(Long.class).single()).isZero();
    }

    @Test
    void letterWithALinkIsShownToItsReaderAlone() {
        String number = cases.inVoteFor(calendar.first());

        assertThat(jdbc.sql("select bool_and(confidential) from mail_outbound where case_number = ? and kind = 'ballot-link'")
            .param(number).query(Boolean.class).single()).isTrue();
    }

    @Test
    void whoLeavesTheBoardKeepsNoBallotAndNoSeatInTheCount() {
        String number = cases.inVoteFor(calendar.first());
        String token = link(number, "ballot-link", "board-7");
        box.castOnPage(number, "board-6", "approve", "");
        Person six = directory.byLogin("board-6").orElseThrow();
        Person seven = directory.byLogin("board-7").orElseThrow();
        List.of(six, seven).forEach(left -> directory.put(new Person(left.email(), left.name(), left.login(), Set.of())));
        try {
            assertThatThrownBy(() -> box.castByLink(token, "approve", "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> paper.behind(token)).isInstanceOf(Refusal.class);
            box.castOnPage(number, "board-2", "approve", "");

            assertThat(vote(number).tally().seats()).isEqualTo(5);
            assertThat(vote(number).tally().approvals()).isOne();
            assertThat(vote(number).undecided()).doesNotContain("board-7").hasSize(4);
            assertThat(steps.hasBallot(number, "board-7")).isFalse();
            assertThat(said(number)).filteredOn(line -> line.startsWith("seat vacated")).hasSize(2);
        }
        finally {
            List.of(six, seven).forEach(directory::put);
        }
    }

    @Test
    void markedMemberRecusesThemselvesOrSaysWhyNot() {
        String number = post.arrives("Bea <board-2@alliance.example>", Post.CHAIR,
                "Proposal for a community of practice: maps",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        time.moveTo(calendar.first().start().minus(Duration.ofDays(7)));

        assertThatThrownBy(() -> steps.castBy(number, "board-2", "approve")).isInstanceOf(Refusal.class)
            .hasMessageContaining("is the proposer").hasMessageContaining("recuse yourself");
        steps.castBy(number, "board-2", "approve", "I only typed it for others.");
        assertThat(said(number)).noneMatch(line -> line.contains("denied a conflict"));
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide");

        assertThat(said(number)).contains("was marked beforehand (is the proposer) and denied a conflict: I only typed it for others.");
    }

    @Test
    void standingOfAHiddenVoteDoesNotTellHowAnyoneVoted() {
        String approved = cases.inVoteFor(calendar.first());
        String declined = cases.scheduledOn(calendar.first());
        time.settle();
        steps.allCast(approved, "approve", Cases.FOUR_MEMBERS);
        steps.allCast(declined, "recuse", Cases.FOUR_MEMBERS);

        assertThat(votes.standing(vote(approved))).isEqualTo(votes.standing(vote(declined)))
            .startsWith("4 of 7 seats have voted.");
        assertThat(vote(approved).showsPositions()).isFalse();
    }

}
