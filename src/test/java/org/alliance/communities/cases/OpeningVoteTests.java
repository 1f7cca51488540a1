package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.Vote;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clause A3: a vote opens by itself, with the seats and the rule of that moment. */
class OpeningVoteTests extends CaseTest {

    private static final String[] MEMBERS = { "board-2", "board-3", "board-4", "board-5", "board-6", "board-7", "chair" };

    @Autowired
    private Directory directory;

    @Autowired
    private RepositoryService repository;

    @Test
    void voteOpensByItselfSevenDaysBeforeTheMeetingAndNotSooner() {
        String number = cases.scheduledOn(calendar.first());

        time.moveTo(calendar.first().start().minus(Duration.ofDays(7)).minus(Duration.ofMinutes(1)));
        assertThat(steps.open(number)).isEmpty();
        assertThat(cases.status(number)).isEqualTo("scheduled");
        time.passes(Duration.ofMinutes(1));

        assertThat(cases.status(number)).isEqualTo("voting");
        assertThat(steps.open(number)).contains("close-vote", "cast-ballot");
    }

    @Test
    void voteOpensAtOnceWhenTheMeetingIsNearer() {
        calendar.move(calendar.first(), time.now().plus(Duration.ofDays(3)));

        String number = cases.scheduledOn(calendar.first());
        time.settle();

        assertThat(cases.status(number)).isEqualTo("voting");
    }

    @Test
    void eachVotingMemberHasOneBallotAndNobodyElseHasOne() {
        String number = cases.inVoteFor(calendar.first());

        assertThat(steps.tasks(number, "cast-ballot")).extracting(task -> task.getAssignee())
            .containsExactlyInAnyOrder(MEMBERS);
        assertThat(votes.latest(number).orElseThrow().seats().keySet()).doesNotContain("director", "admin");
    }

    @Test
    void lettersNameTheProposalAndWhatCanBeClosedWhen() {
        String number = cases.inVoteFor(calendar.first());
        String named = " on this case:\n" + number + " " + proposals.get(number).title() + "\n\nThe vote can be closed from ";

        assertThat(post.on(number, "ballot-link")).hasSize(7).allSatisfy(letter -> assertThat(letter.body())
            .contains("The vote is open" + named));
        time.moveTo(calendar.first().start().minus(Duration.ofDays(1)));
        assertThat(post.on(number, "reminder")).hasSize(7).allSatisfy(letter -> assertThat(letter.body())
            .contains("Your ballot has not been cast yet" + named));
    }

    @Test
    void seatsAreThoseOfTheOpening() {
        String number = cases.inVoteFor(calendar.first());
        Person latecomer = new Person(new EmailAddress("board-8@alliance.example"), "Late Comer", "board-8",
                Set.of(Role.BOARD));
        directory.put(latecomer);
        try {
            assertThat(votes.voters(number)).hasSize(7);
            assertThatThrownBy(() -> box.record(number, "board-8", "approve", "", "by phone", "staff-1"))
                .isInstanceOf(Refusal.class).hasMessageContaining("seat");

            String next = cases.inVoteFor(calendar.second());
            assertThat(votes.voters(next)).hasSize(8).contains("board-8");
        }
        finally {
            directory.put(new Person(latecomer.email(), latecomer.name(), null, Set.of()));
        }
    }

    @Test
    void ruleIsTheOneOfTheOpening() throws IOException {
        String number = cases.inVoteFor(calendar.first());
        String deployment = deployRuleThatTakesOneVote();
        try {
            String later = cases.inVoteFor(calendar.second());
            steps.allCast(later, "approve", "board-2");
            time.moveTo(calendar.second().start());

            assertThat(standing(number)).contains("No quorum");
            steps.closedBy(later, "chair", "decide");
            assertThat(cases.status(later)).isEqualTo("approved");
        }
        finally {
            repository.deleteDeployment(deployment);
        }
    }

    /** The first vote, in which one member has said yes too. */
    private String standing(String number) {
        steps.allCast(number, "approve", "board-2");
        steps.closedBy(number, "chair", "decide");
        Vote vote = votes.latest(number).orElseThrow();
        assertThat(vote.outcome()).isEqualTo("no-quorum");
        return vote.sentence();
    }

    private String deployRuleThatTakesOneVote() throws IOException {
        try (InputStream table = getClass().getResourceAsStream("/processes/vote-outcome.dmn")) {
            String changed = new String(table.readAllBytes(), StandardCharsets.UTF_8).replace("&lt;= 50", "&lt; 1")
                .replace("&lt; 3", "&lt; 1");
            return repository.createDeployment().addString("vote-outcome.dmn", changed).deploy().getId();
        }
    }

    @Test
    void undecidedMembersAloneAreRemindedTwoDaysBefore() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);

        time.moveTo(calendar.first().start().minus(Duration.ofDays(2)).minus(Duration.ofMinutes(1)));
        assertThat(post.on(number, "reminder")).isEmpty();
        time.passes(Duration.ofMinutes(1));

        assertThat(post.on(number, "reminder")).extracting(Post.Written::to).containsExactlyInAnyOrder(
                "board-6@alliance.example", "board-7@alliance.example", "chair@alliance.example");
    }

    @Test
    void nobodyIsRemindedOfABallotThatIsYoungerThanTheReminder() {
        String number = cases.consulted();
        time.moveTo(calendar.first().start().minus(Duration.ofDays(1)));

        steps.scheduledOn(number, calendar.first());
        time.settle();

        assertThat(post.on(number, "ballot-link")).hasSize(7);
        assertThat(post.on(number, "reminder")).isEmpty();
    }

    @Test
    void proposerWithASeatIsMarkedBeforehand() {
        String number = post.arrives("Bea <board-2@alliance.example>", Post.CHAIR,
                "Proposal for a community of practice: maps",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);

        steps.scheduledOn(number, calendar.first());

        assertThat(votes.latest(number).orElseThrow().conflicts()).containsOnlyKeys("board-2");
    }

}
