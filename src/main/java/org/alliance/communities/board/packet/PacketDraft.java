package org.alliance.communities.board.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.board.BoardSettings;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.VoteRules;
import org.alliance.communities.board.VotesOnCases;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known at this moment. */
@Component
class PacketDraft {

    private final List<AgendaSource> sources;

    private final VotesOnCases votes;

    private final ConditionsInForce conditions;

    private final VoteRules rules;

    private final Attendance attendance;

    private final Directory directory;

    private final BoardSettings settings;

    private final AllianceTime time;

    PacketDraft(List<AgendaSource> sources, VotesOnCases votes, ConditionsInForce conditions, VoteRules rules,
            Attendance attendance, Directory directory, BoardSettings settings, AllianceTime time) {
        this.sources = sources;
        this.votes = votes;
        this.conditions = conditions;
        this.rules = rules;
        this.attendance = attendance;
        this.directory = directory;
        this.settings = settings;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Packet of(Meeting meeting) {
        List<Attendee> expected = expected(attendance.regrets(meeting.id()));
        QuorumWords quorum = new QuorumWords(rules, (int) expected.stream().filter(Attendee::votes).count());
        return new Packet(meeting.id(), meeting.start(), meeting.place(), meeting.isCancelled(), expected, quorum.sentence(),
                items(meeting, expected, quorum), conditions.all(sources),
                sources.stream().flatMap(source -> source.after(meeting).stream())
                    .map(one -> new FutureItem(one.key(), Heading.of(one.topic()), one.when())).toList(), (int) settings.meetingLength().toMinutes());
    }

    private List<AgendaItem> items(Meeting meeting, List<Attendee> attendance, QuorumWords quorum) {
        List<AgendaItem> items = sources.stream().flatMap(source -> source.itemsFor(meeting).stream()).toList();
        List<String> cases = items.stream().map(AgendaItem::key).toList();
        Map<String, VotesOnCases.Undecided> undecided = votes.undecidedBefore(meeting, cases);
        Map<String, Map<String, String>> conflicts = votes.conflicts(cases);
        return items.stream()
            .map(item -> undecided.containsKey(item.key()) ? item.carriedOver(since(undecided.get(item.key()))) : item)
            .map(item -> item.warning(recusals(conflicts.getOrDefault(item.key(), Map.of()), attendance, quorum)))
            .sorted(Comparator.comparing(AgendaItem::section)).toList();
    }

    private String since(VotesOnCases.Undecided vote) {
        return (vote.outcome().equals("deferred") ? "Deferred " : "Without a quorum ")
                + (vote.electronic() ? "in the electronic vote that ended on " : "at the meeting of ") + time.show(vote.at()) + ".";
    }

    private static List<String> recusals(Map<String, String> conflicts, List<Attendee> attendance, QuorumWords quorum) {
        List<String> warnings = new ArrayList<>();
        List<Attendee> marked = attendance.stream().filter(member -> member.votes() && conflicts.containsKey(member.login())).toList();
        marked.forEach(member -> warnings.add(member.name() + " " + conflicts.get(member.login())
                + " and is expected to recuse themselves."));
        if (!marked.isEmpty()) {
            warnings.add(quorum.without(marked.size()));
        }
        return warnings;
    }

    private List<Attendee> expected(Set<String> regrets) {
        List<Attendee> all = new ArrayList<>();
        List<Person> chairs = directory.withRole(Role.BOARD_CHAIR);
        directory.withRole(Role.BOARD).stream().map(member -> attendee(member, member.is(Role.BOARD_CHAIR) ? "Chair" : "", true, regrets))
            .sorted(Comparator.comparing(member -> member.office().isEmpty())).forEach(all::add);
        chairs.stream().filter(chair -> !chair.is(Role.BOARD)).map(chair -> attendee(chair, "Chair", false, regrets)).forEach(all::add);
        directory.withRole(Role.EXECUTIVE_DIRECTOR).stream()
            .map(director -> attendee(director, "Executive Director, ex officio, non-voting", false, regrets)).forEach(all::add);
        return all;
    }

    private static Attendee attendee(Person person, String office, boolean votes, Set<String> regrets) {
        return new Attendee(person.login(), person.name(), office, votes,
                person.login() != null && regrets.contains(person.login()));
    }

}
