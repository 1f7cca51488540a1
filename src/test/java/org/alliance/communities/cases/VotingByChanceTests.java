package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.Position;
import org.alliance.communities.board.Vote;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ballots, changes, used links, members who leave, and closings in an order of chance: nothing decides without a quorum, no
 * ballot is lost, and none is taken from anybody but its member. What must be is counted here, apart from rule and table.
 */
class VotingByChanceTests extends CaseTest {

    private static final String[] MEMBERS = { "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7" };

    private static final Pattern LINK = Pattern.compile("/ballots/(\\w+)");

    private static final int ACTS = 40;

    @Autowired
    private Directory directory;

    private final Map<String, Person> left = new LinkedHashMap<>();

    private final Map<String, Position> said = new LinkedHashMap<>();

    private final Set<String> used = new LinkedHashSet<>();

    private int taken;

    @AfterEach
    void everyoneComesBack() {
        left.values().forEach(directory::put);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
    void nothingDecidesWithoutAQuorumAndNoBallotIsLostOrLent(long seed) {
        Random chance = new Random(seed);
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());
        for (int act = 0; act < ACTS && vote(number).isOpen(); act++) {
            act(number, chance);
            check(number);
        }
        if (vote(number).isOpen()) {
            close(number, "decide");
        }

        String outcome = vote(number).outcome();
        assertThat(outcome).isEqualTo("returned".equals(outcome) || "deferred".equals(outcome) ? outcome : oracle());
        assertThat(votesAfterClosing(number)).isFalse();
    }

    private Vote vote(String number) {
        return votes.latest(number).orElseThrow();
    }

    private void act(String number, Random chance) {
        String member = MEMBERS[chance.nextInt(MEMBERS.length)];
        Position position = Position.values()[chance.nextInt(4)];
        int way = chance.nextInt(20);
        if (way < 8) {
            casts(member, position, () -> box.castOnPage(number, member, position.key(), "as discussed"));
        }
        else if (way < 13) {
            casts(member, position, () -> box.record(number, member, position.key(), "as discussed", "by phone", "staff-1"));
        }
        else if (way < 17) {
            List<String> links = links(number, member);
            String link = links.get(chance.nextInt(links.size()));
            boolean again = used.contains(link);
            boolean cast = casts(member, position, () -> box.castByLink(link, position.key(), "as discussed"));
            assertThat(again && cast).as("a used link casts again").isFalse();
            if (cast) {
                used.add(link);
            }
        }
        else if (way == 17 && left.size() < 3 && !member.equals("chair")) {
            leaves(member);
        }
        else if (way == 18 && chance.nextInt(4) == 0) {
            close(number, chance.nextBoolean() ? "decide" : "return");
        }
    }

    private boolean casts(String member, Position position, Runnable act) {
        try {
            act.run();
        }
        catch (Refusal refusal) {
            return false;
        }
        assertThat(left).as("whoever left casts nothing").doesNotContainKey(member);
        said.put(member, position);
        taken++;
        return true;
    }

    private void leaves(String member) {
        directory.byLogin(member).filter(person -> !left.containsKey(member)).ifPresent(person -> {
            left.put(member, person);
            directory.put(new Person(person.email(), person.name(), person.login(), Set.of()));
        });
    }

    private void close(String number, String motion) {
        steps.closedBy(number, "chair", motion);
    }

    private List<String> links(String number, String member) {
        List<String> links = new ArrayList<>();
        for (String kind : new String[] { "ballot-link", "ballot-recorded", "ballot-confirmed" }) {
            post.on(number, kind).stream().filter(letter -> letter.to().equals(member + "@alliance.example")).forEach(letter -> {
                Matcher link = LINK.matcher(letter.body());
                assertThat(link.find()).isTrue();
                links.add(link.group(1));
            });
        }
        return links;
    }

    private void check(String number) {
        List<Ballot> ballots = vote(number).ballots();
        assertThat(ballots).as("ballots are only added").hasSize(taken);
        said.forEach((member, position) -> assertThat(vote(number).ballotOf(member).orElseThrow().position()).as(member)
            .isEqualTo(position));
        assertThat(ballots).allMatch(ballot -> said.containsKey(ballot.member()));
    }

    private String oracle() {
        int seats = MEMBERS.length - left.size();
        int[] count = new int[Position.values().length];
        said.forEach((member, position) -> count[position.ordinal()] += left.containsKey(member) ? 0 : 1);
        int approvals = count[Position.APPROVE.ordinal()];
        int declines = count[Position.DECLINE.ordinal()];
        int voted = approvals + declines + count[Position.ABSTAIN.ordinal()];
        boolean quorum = 2 * voted > seats - count[Position.RECUSE.ordinal()] && approvals + declines >= 3;
        return !quorum ? "no-quorum" : approvals > declines ? "approved" : "declined";
    }

    private boolean votesAfterClosing(String number) {
        return casts("chair", Position.APPROVE, () -> box.castOnPage(number, "chair", "approve", ""));
    }

}
