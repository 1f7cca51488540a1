package org.alliance.communities.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.VotesOnCases;
import org.alliance.communities.board.VotesOnCases.Closed;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Material;
import org.alliance.communities.board.packet.AgendaItem.Request;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaSource;
import org.alliance.communities.board.packet.Background;
import org.alliance.communities.board.packet.Background.Fact;
import org.alliance.communities.board.packet.PacketSettings;
import org.alliance.communities.clock.AllianceTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports to a meeting what was decided by electronic votes since the one before, so that its minutes have it too. */
@Component
@Order(3)
class DecidedBetweenMeetings implements AgendaSource {

    private final VotesOnCases votes;

    private final ProposalBook book;

    private final BoardCalendar calendar;

    private final PacketSettings minutes;

    private final AllianceTime time;

    DecidedBetweenMeetings(VotesOnCases votes, ProposalBook book, BoardCalendar calendar, PacketSettings minutes, AllianceTime time) {
        this.votes = votes;
        this.book = book;
        this.calendar = calendar;
        this.minutes = minutes;
        this.time = time;
    }

    @Override
    public List<AgendaItem> itemsFor(Meeting meeting) {
        Map<String, Closed> decided = votes.decidedWithoutMeeting(before(meeting), meeting.start());
        Map<String, String> titles = book.titles(decided.keySet());
        return decided.entrySet().stream().filter(vote -> titles.containsKey(vote.getKey()))
            .map(vote -> item(vote.getKey(), titles.get(vote.getKey()), vote.getValue())).toList();
    }

    private Instant before(Meeting meeting) {
        return calendar.meetings().all().stream().filter(other -> !other.isCancelled()).map(Meeting::start)
            .filter(start -> start.isBefore(meeting.start())).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private AgendaItem item(String number, String title, Closed vote) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Closed on", time.show(vote.at())), new Fact("The vote", vote.sentence())));
        vote.conditions().forEach(one -> facts.add(new Fact("Condition", one.what() + " (" + one.who()
                + (one.due() == null ? "" : ", by " + time.show(one.due())) + ")")));
        return new AgendaItem(number, Section.CONSENT, "Electronic vote, " + vote.outcome() + ": " + title + " (" + number + ")", "Chair",
                new Request("Take note", minutes.otherMinutes(), List.of(), "The decision stands; it was taken without a meeting."),
                Background.of(facts, List.of()), List.of(), List.of(new Material("Decision on " + number, "/decisions/" + number)));
    }

}
