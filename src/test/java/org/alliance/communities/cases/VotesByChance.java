package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.BallotSource;
import org.alliance.communities.board.Position;
import org.alliance.communities.board.Vote;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.refusal.Refusal;
import org.camunda.bpm.engine.AuthorizationException;

/** The votes of one review, what was said in them, and what each must come to, counted apart from rule and table. */
class VotesByChance {

    private static final String[] MEMBERS = { "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7" };

    /** Stands nowhere but in ballots. */
    private static final String REASON = "as the wombats said";

    /** What their own member is written about a ballot. */
    private static final List<String> OWN_LETTERS = List.of("ballot-recorded", "ballot-confirmed");

    private static final Pattern LINK = Pattern.compile("/ballots/(\\w+)");

    private static final String[] MOTIONS = { "decide", "decide", "decide", "decide", "decide", "decide", "defer", "return" };

    private static final Map<String, String> OUTCOMES = Map.of("defer", "deferred", "return", "returned");

    /** What a member said, and how it came. */
    private record Said(String member, Position position, BallotSource source) {
    }

    private final CaseTest desk;

    private final Directory directory;

    private final String number;

    private final Map<Long, List<Said>> said = new HashMap<>();

    /** What each closed vote came to, by the count at the moment it was first seen closed. */
    private final Map<Long, String> outcomes = new HashMap<>();

    private final Supplier<String> seen;

    private final Set<String> used = new LinkedHashSet<>();

    private final Map<String, Person> left = new LinkedHashMap<>();

    private String motion = "decide";

    /**
     * @param seen what somebody without a ballot sees of the case
     */
    VotesByChance(CaseTest desk, Directory directory, String number, Supplier<String> seen) {
        this.desk = desk;
        this.directory = directory;
        this.number = number;
        this.seen = seen;
    }

    static String member(int which) {
        return MEMBERS[which % MEMBERS.length];
    }

    private static Position position(int how) {
        return Position.values()[how % 4];
    }

    private Optional<Vote> vote() {
        return desk.votes.latest(number);
    }

    boolean waits() {
        return vote().filter(vote -> vote.isOpen() || vote.state() == Vote.State.PREPARED).isPresent();
    }

    void casts(int which, int how) {
        casts(member(which), position(how), BallotSource.values()[how / 4 % 4], how / 16);
    }

    /** Somebody who said something says something else, or the same again. */
    void changes(int which, int how) {
        List<Said> earlier = vote().map(vote -> said.get(vote.id())).orElse(List.of());
        if (!earlier.isEmpty()) {
            casts(earlier.get(which % earlier.size()).member(), position(how), BallotSource.values()[how / 4 % 4], how / 16);
        }
    }

    /** Some members of one mind, as it is at most meetings. */
    void manyCast(int which, int how) {
        Position[] minds = { Position.APPROVE, Position.APPROVE, Position.APPROVE, Position.DECLINE, Position.DECLINE,
            Position.ABSTAIN, Position.RECUSE };
        for (int i = 0; i < 3 + which % 5; i++) {
            casts(member(how + i), minds[how % 7], BallotSource.values()[how % 4], which);
        }
    }

    private void casts(String member, Position position, BallotSource source, int which) {
        if (taken(member, position, source, which)) {
            assertThat(left).as("who left casts nothing").doesNotContainKey(member);
            said.computeIfAbsent(vote().orElseThrow().id(), vote -> new ArrayList<>()).add(new Said(member, position, source));
        }
    }

    private boolean taken(String member, Position position, BallotSource source, int which) {
        switch (source) {
            case TASK -> {
                if (!desk.steps.hasBallot(number, member)) {
                    return false;
                }
                desk.steps.castBy(number, member, position.key(), REASON);
            }
            case PAGE -> desk.box.castOnPage(number, member, position.key(), REASON);
            case STAFF -> desk.box.record(number, member, position.key(), REASON, "by phone", "staff-1");
            case LINK -> {
                List<String> links = links(member);
                return !links.isEmpty() && castsByLink(links.get(which % links.size()), position);
            }
        }
        return true;
    }

    private boolean castsByLink(String link, Position position) {
        if (used.contains(link)) {
            assertThatThrownBy(() -> desk.box.castByLink(link, position.key(), REASON)).isInstanceOf(Refusal.class);
            return false;
        }
        desk.box.castByLink(link, position.key(), REASON);
        return used.add(link);
    }

    private List<String> links(String member) {
        List<String> links = new ArrayList<>();
        for (String kind : new String[] { "ballot-link", "ballot-recorded", "ballot-confirmed" }) {
            desk.post.on(number, kind).stream().filter(letter -> letter.to().equals(member + "@alliance.example"))
                .forEach(letter -> {
                    Matcher link = LINK.matcher(letter.body());
                    assertThat(link.find()).isTrue();
                    links.add(link.group(1));
                });
        }
        return links;
    }

    /** Somebody tries to complete the ballot of somebody else. */
    void lends(int which) {
        if (desk.steps.hasBallot(number, member(which))) {
            assertThatThrownBy(() -> desk.steps.completes(member(which + 1), desk.steps.ballotOf(number, member(which)),
                    "ballot", "approve"))
                .isInstanceOf(AuthorizationException.class);
        }
    }

    /** At most three of seven, and not the Chair, so that somebody is there who can close a vote. */
    void leaves(int which) {
        String member = member(which);
        if (left.size() < 3 && !member.equals("chair") && !left.containsKey(member)) {
            Person person = directory.byLogin(member).orElseThrow();
            left.put(member, person);
            directory.put(new Person(person.email(), person.name(), person.login(), Set.of()));
        }
    }

    void everyoneComesBack() {
        left.values().forEach(directory::put);
    }

    void closes(int how) {
        if (desk.steps.open(number).contains("close-vote")) {
            String wish = MOTIONS[how % MOTIONS.length];
            desk.steps.closedBy(number, "chair", wish);
            motion = wish;
        }
    }

    void keepTheirPromises() {
        vote().ifPresent(vote -> {
            List<Said> all = said.getOrDefault(vote.id(), List.of());
            assertThat(vote.ballots()).as("every ballot, and in its order")
                .extracting(Ballot::member, Ballot::position, Ballot::source)
                .containsExactlyElementsOf(all.stream()
                    .map(one -> tuple(one.member(), one.position(), one.source())).toList());
            hides(vote);
            if (vote.state() == Vote.State.CLOSED) {
                outcomes.computeIfAbsent(vote.id(), first -> outcome(all));
                assertThat(vote.outcome()).as("outcome of " + all).isEqualTo(outcomes.get(vote.id()));
                motion = "decide";
            }
        });
        String status = desk.cases.status(number);
        if (status.equals("approved") || status.equals("declined")) {
            assertThat(status).as("decided").isEqualTo(outcomes.get(vote().orElseThrow().id()));
        }
    }

    private void hides(Vote vote) {
        if (vote.isOpen() && !vote.ballots().isEmpty()) {
            assertThat(seen.get()).as("what others see of an open vote").contains(number).doesNotContain(REASON);
        }
        assertThat(desk.cases.record(number)).as("the record").noneMatch(line -> line.contains(REASON));
        assertThat(desk.post.on(number)).as("letters").filteredOn(letter -> letter.body().contains(REASON))
            .extracting(Post.Written::kind).isSubsetOf(OWN_LETTERS);
    }

    private String outcome(List<Said> all) {
        Map<String, Position> newest = new HashMap<>();
        all.forEach(one -> newest.put(one.member(), one.position()));
        newest.keySet().removeAll(left.keySet());
        Map<Position, Integer> count = new HashMap<>();
        newest.values().forEach(position -> count.merge(position, 1, Integer::sum));
        int approvals = count.getOrDefault(Position.APPROVE, 0);
        int declines = count.getOrDefault(Position.DECLINE, 0);
        int took = approvals + declines + count.getOrDefault(Position.ABSTAIN, 0);
        int seats = MEMBERS.length - left.size() - count.getOrDefault(Position.RECUSE, 0);
        boolean quorum = 2 * took > seats && approvals + declines >= 3;
        return OUTCOMES.getOrDefault(motion, !quorum ? "no-quorum" : approvals > declines ? "approved" : "declined");
    }

}
