package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
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

    private final BoardCalendar calendar;

    private final ReviewSettings settings;

    private final PacketSettings minutes;

    private final Directory directory;

    private final AllianceTime time;

    private final Clock clock;

    ProposalAgenda(ProposalBook book, ConsultationBook consultations, QuestionBook questions, Resubmissions resubmissions,
            BoardCalendar calendar, ReviewSettings settings, PacketSettings minutes, Directory directory, AllianceTime time, Clock clock) {
        this.book = book;
        this.consultations = consultations;
        this.questions = questions;
        this.resubmissions = resubmissions;
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
        ProposalBackground background = new ProposalBackground(time, new ReviewLimit(calendar.meetings(), settings), clock.instant(), directory);
        ProposedMotions motions = new ProposedMotions(following(meeting), settings, time);
        String chair = directory.withRole(Role.BOARD_CHAIR).stream().map(person -> person.name() + ", Chair").findFirst()
            .orElse("Chair");
        return proposals.stream()
            .map(proposal -> item(proposal, meeting, answers.getOrDefault(proposal.number(), List.of()),
                    asked.getOrDefault(proposal.number(), List.of()), Optional.ofNullable(earlier.get(proposal.number())), background,
                    motions, chair))
            .toList();
    }

    private AgendaItem item(Proposal proposal, Meeting meeting, List<Consultation> answers,
            List<ProposerQuestion> asked, Optional<Earlier> earlier, ProposalBackground background, ProposedMotions motions, String chair) {
        boolean placed = proposal.meetingId() != null;
        boolean last = proposal.deadline() != null && !meeting.start().isBefore(proposal.deadline());
        return new AgendaItem(proposal.number(), placed ? Section.DECISION : Section.NOT_PLACED,
                proposal.title() + " (" + proposal.number() + ")", chair,
                placed ? new Request("Decide on the proposal", minutes.decisionMinutes(), motions.of(proposal, last),
                        motions.ifNothing(proposal, last))
                        : new Request("Have the Chair place it, then decide", minutes.otherMinutes(), motions.of(proposal, true),
                                motions.ifNothing(proposal, true)),
                background.of(proposal, answers, asked, earlier),
                Doubtful.about(proposal, answers, asked),
                List.of(new Material("Dossier of " + proposal.number(), "/dossiers/" + proposal.number())));
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
