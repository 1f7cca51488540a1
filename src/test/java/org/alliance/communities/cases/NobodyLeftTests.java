package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;

import org.alliance.communities.board.Vote;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vote in which nobody is left who could decide ends without a decision, and never as a silent refusal (clauses A3 and A5). */
class NobodyLeftTests extends CaseTest {

    private static final String[] ALL = { "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7" };

    @Autowired
    private Directory directory;

    private List<Person> board;

    @BeforeEach
    void remember() {
        board = directory.withRole(Role.BOARD);
    }

    @AfterEach
    void everyoneComesBack() {
        board.forEach(directory::put);
    }

    private void everyoneLeavesTheBoard() {
        board.forEach(member -> directory.put(new Person(member.email(), member.name(), member.login(),
                member.roles().stream().filter(role -> role != Role.BOARD).collect(Collectors.toSet()))));
    }

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    @Test
    void boardWithoutMembersDecidesNothing() {
        String number = cases.scheduledOn(calendar.first());
        everyoneLeavesTheBoard();
        time.moveTo(calendar.first().start());

        assertThat(vote(number).seats()).isEmpty();
        assertThat(steps.open(number)).containsExactly("close-vote");
        steps.closedBy(number, "chair", "decide");

        assertThat(vote(number).outcome()).isEqualTo("no-quorum");
        assertThat(steps.open(number)).as("back to scheduling").contains("schedule-review");
    }

    @Test
    void boardThatLeftWhileTheVoteIsOpenDecidesNothing() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", ALL);
        everyoneLeavesTheBoard();

        steps.closedBy(number, "chair", "decide");

        assertThat(vote(number).outcome()).as("a seat that is given up takes its ballot along").isEqualTo("no-quorum");
    }

    @Test
    void voteInWhichAllRecuseEscalatesAtTheLastMeeting() {
        String number = cases.inVoteFor(calendar.second());
        steps.allCast(number, "recuse", ALL);
        time.moveTo(calendar.second().start());

        steps.closedBy(number, "chair", "decide");

        assertThat(vote(number).outcome()).isEqualTo("no-quorum");
        assertThat(steps.open(number)).containsExactly("resolve-overdue-review");
        assertThat(post.on(number, "decision")).isEmpty();
    }

    @Test
    void nobodyCanDecideInTheirPlace() {
        String number = cases.scheduledOn(calendar.first());
        everyoneLeavesTheBoard();
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> box.record(number, "board-2", "approve", "", "by phone", "staff-1"))
            .isInstanceOf(Refusal.class).hasMessageContaining("Only a member with a seat");
    }

}
