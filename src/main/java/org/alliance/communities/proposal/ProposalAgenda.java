package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.VotesOnCases;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Material;
import org.alliance.communities.board.packet.AgendaItem.Request;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaSource;
import org.alliance.communities.board.packet.FutureItem;
import org.alliance.communities.board.packet.PacketSettings;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts before the Board the proposals that are placed on a meeting, and those that are due by then although nobody placed them. */
@Component
@Order(1)
class ProposalAgenda implements AgendaSource {

    private final ProposalBook book;

    private final ConsultationBook consultations;

    private final QuestionBook questions;

    private final Resubmissions resubmissions;

    private final VotesOnCases votes;

    private final BoardCalendar calendar;

    private final ReviewSettings settings;

    private final PacketSettings minutes;

    private final Directory directory;

    private final AllianceTime time;

    private final Clock clock;

    ProposalAgenda(ProposalBook book, ConsultationBook consultations, QuestionBook questions, Resubmissions resubmissions,
            VotesOnCases votes, BoardCalendar calendar, ReviewSettings settings, PacketSettings minutes, Directory directory,
            AllianceTime time, Clock clock) {
        this.book = book;
        this.consultations = consultations;
        this.questions = questions;
        this.resubmissions = resubmissions;
        this.votes = votes;
        this.calendar = calendar;
        this.settings = settings;
        this.minutes = minutes;
        this.directory = directory;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> itemsFor(Meeting meeting) {
        List<Proposal> proposals = book.before(meeting, clock.instant());
        List<String> numbers = proposals.stream().map(Proposal::number).toList();
        Map<String, List<Consultation>> answers = consultations.of(numbers);
        Map<String, List<ProposerQuestion>> asked = questions.of(numbers);
        Map<String, Earlier> earlier = resubmissions.earlier(numbers);
        Map<String, Optional<Instant>> electronic = votes.withoutMeeting(numbers);
        ProposalBackground background = new ProposalBackground(time, new ReviewLimit(calendar.meetings(), settings), clock.instant(), directory);
        ProposedMotions motions = new ProposedMotions(following(meeting), settings, time);
        String chair = directory.withRole(Role.BOARD_CHAIR).stream().map(person -> person.name() + ", Chair").findFirst()
            .orElse("Chair");
        return proposals.stream().map(proposal -> {
            String number = proposal.number();
            Section section = proposal.meetingId() != null ? Section.DECISION
                    : electronic.containsKey(number) ? Section.ELECTRONIC : Section.NOT_PLACED;
            List<ProposerQuestion> questioned = asked.getOrDefault(number, List.of());
            List<Consultation> answered = answers.getOrDefault(number, List.of());
            return new AgendaItem(number, section, proposal.title() + " (" + number + ")", chair,
                    section == Section.ELECTRONIC ? goingOn(motions.ifNothingElectronic(electronic.get(number)))
                            : request(proposal, section, meeting, motions),
                    background.of(proposal, answered, questioned, Optional.ofNullable(earlier.get(number))),
                    Doubtful.about(proposal, answered, questioned),
                    List.of(new Material("Dossier of " + number, "/dossiers/" + number)));
        }).toList();
    }

    private Request goingOn(String ifNothing) {
        return new Request("Take note: it is voted on without a meeting", minutes.otherMinutes(), List.of(), ifNothing);
    }

    private Request request(Proposal proposal, Section section, Meeting meeting, ProposedMotions motions) {
        boolean placed = section == Section.DECISION;
        boolean last = !placed || proposal.deadline() != null && !meeting.start().isBefore(proposal.deadline());
        return new Request(placed ? "Decide on the proposal" : "Have the Chair place it, then decide",
                placed ? minutes.decisionMinutes() : minutes.otherMinutes(), motions.of(proposal, last), motions.ifNothing(proposal, last));
    }

    /** When the Board meets next after a meeting; null when the calendar has no more. */
    private Instant following(Meeting meeting) {
        return calendar.meetings().after(meeting.start(), 1).stream().map(Meeting::start).findFirst().orElse(null);
    }

    @Override
    public List<FutureItem> after(Meeting meeting) {
        return book.later(meeting).stream()
            .map(row -> new FutureItem(row.number(), row.title() + " (" + row.number() + ")", row.meeting() != null
                    ? "Placed on the meeting of " + time.show(row.meeting())
                    : row.deadline() != null ? "Due by the meeting of " + time.show(row.deadline())
                            : "Due by a meeting that is not in the calendar yet"))
            .toList();
    }

    @Override
    public Map<String, String> titles(Set<String> caseKeys) {
        return book.titles(caseKeys);
    }

}
