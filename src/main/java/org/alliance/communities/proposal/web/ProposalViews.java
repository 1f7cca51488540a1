package org.alliance.communities.proposal.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.alliance.communities.board.Ballot;
import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.Conditions.Tracked;
import org.alliance.communities.board.Tally;
import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Part;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.proposal.Consultation;
import org.alliance.communities.proposal.Consultation.Answer;
import org.alliance.communities.proposal.ConsultationDesk;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.ProposerQuestion;
import org.alliance.communities.proposal.QuestionDesk;
import org.alliance.communities.proposal.Resubmissions;
import org.alliance.communities.proposal.Resubmissions.Link;
import org.alliance.communities.proposal.ReviewClock;
import org.alliance.communities.proposal.Status;
import org.alliance.communities.proposal.web.ProposalView.AnswerView;
import org.alliance.communities.proposal.web.ProposalView.BallotView;
import org.alliance.communities.proposal.web.ProposalView.ConditionView;
import org.alliance.communities.proposal.web.ProposalView.ConsultationView;
import org.alliance.communities.proposal.web.ProposalView.FlagView;
import org.alliance.communities.proposal.web.ProposalView.HistoryView;
import org.alliance.communities.proposal.web.ProposalView.PartView;
import org.alliance.communities.proposal.web.ProposalView.ProposerView;
import org.alliance.communities.proposal.web.ProposalView.QuestionView;
import org.alliance.communities.proposal.web.ProposalView.VoteView;
import org.alliance.communities.workflow.login.Visitor;
import org.springframework.stereotype.Component;

/** Puts all there is about a proposal together. */
@Component
public class ProposalViews {

    private final ReviewClock reviewClock;

    private final ConsultationDesk consultations;

    private final Votes votes;

    private final Conditions conditions;

    private final Resubmissions resubmissions;

    private final QuestionDesk questions;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Visitor visitor;

    ProposalViews(ReviewClock reviewClock, ConsultationDesk consultations, Votes votes, Conditions conditions,
            Resubmissions resubmissions, QuestionDesk questions, CaseHistory history, AllianceTime time, Visitor visitor) {
        this.reviewClock = reviewClock;
        this.consultations = consultations;
        this.votes = votes;
        this.conditions = conditions;
        this.resubmissions = resubmissions;
        this.questions = questions;
        this.history = history;
        this.time = time;
        this.visitor = visitor;
    }

    public ProposalView view(Proposal proposal) {
        return view(List.of(proposal)).get(0);
    }

    /** Asks for all there is about all of them at once. */
    List<ProposalView> view(List<Proposal> proposals) {
        List<String> numbers = proposals.stream().map(Proposal::number).toList();
        List<Link> links = resubmissions.touching(numbers);
        CaseFile file = new CaseFile(reviewClock.limit(), consultations.of(numbers), votes.latest(numbers),
                conditions.of(numbers), links.stream().collect(Collectors.toMap(Link::later, Link::earlier)),
                links.stream().collect(Collectors.groupingBy(Link::earlier, Collectors.mapping(Link::later, Collectors.toList()))),
                questions.of(numbers), history.of(numbers));
        return proposals.stream().map(proposal -> view(proposal, file)).toList();
    }

    private ProposalView view(Proposal proposal, CaseFile file) {
        String number = proposal.number();
        Map<String, PartView> parts = new LinkedHashMap<>();
        proposal.parts().forEach((part, passage) -> parts.put(part.key(),
                new PartView(passage.text(), passage.source(), passage.complete(), passage.confirmed())));
        Map<String, ConsultationView> consultation = new LinkedHashMap<>();
        file.consultations(number).forEach(one -> consultation.put(one.body().key(), view(one)));
        return new ProposalView(number, proposal.title(),
                new ProposerView(proposal.proposer().value(), proposal.proposerName()), at(proposal.receivedAt()),
                Status.of(proposal, file.vote(number)).key(), proposal.isMissed(), parts,
                proposal.missing().stream().map(Part::key).toList(),
                proposal.flags().stream().map(flag -> new FlagView(flag.part(), flag.kind(), flag.text())).toList(),
                at(file.limit().deadline(proposal.receivedAt()).orElse(null)), reviewClock.passed(proposal, file.limit()),
                consultation, file.vote(number).map(this::view).orElse(null),
                file.conditions(number).stream().map(this::view).toList(), file.follows(number), file.followedBy(number),
                file.questions(number).stream().map(this::view).toList(),
                file.history(number).stream().map(line -> new HistoryView(at(line.at()), line.who(), line.onBehalfOf(),
                        line.what())).toList());
    }

    private ConditionView view(Tracked one) {
        return new ConditionView(one.id(), one.what(), one.who(), one.due(), one.done(), one.overdue(), at(one.doneAt()),
                one.doneBy(), one.proof());
    }

    private ConsultationView view(Consultation one) {
        Answer answer = one.answer() == null ? new Answer(null, null, null, null, null, null) : one.answer();
        return new ConsultationView(one.state(), at(one.askedAt()), one.asked(), one.compared(), one.among(),
                one.comparison(), one.finding(), answer.needAddressed(), answer.addressedBy(), answer.fitsMission(), answer.advice(), answer.by(), at(answer.at()),
                at(one.timedOutAt()));
    }

    private QuestionView view(ProposerQuestion one) {
        return new QuestionView(String.valueOf(one.id()), one.text(), one.askedBy(), one.office().key(), at(one.askedAt()),
                one.isOpen(), one.answers().stream().map(answer -> new AnswerView(answer.saidBy(), at(answer.at()), answer.text(),
                        visitor.readsMails() ? answer.whole() : null, answer.mail() == null ? null : String.valueOf(answer.mail()), answer.recordedBy(),
                        answer.received())).toList());
    }

    /** As far as the visibility of the vote allows. */
    public VoteView view(Vote vote) {
        Tally tally = vote.tally();
        List<BallotView> ballots = vote.seats().entrySet().stream()
            .map(seat -> view(seat.getKey(), seat.getValue(), vote)).toList();
        return new VoteView(vote.state().name().toLowerCase(Locale.ROOT),
                vote.meeting() == null ? null : String.valueOf(vote.meeting().id()), at(vote.openedAt()),
                at(vote.closesAt()), at(vote.closedAt()), vote.motion(), vote.outcome(), votes.standing(vote),
                vote.minutes(), tally.seats(), tally.seats() - tally.open(), vote.showsPositions() ? counts(tally) : null, ballots);
    }

    private static Map<String, Integer> counts(Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("approve", tally.approvals());
        counts.put("decline", tally.declines());
        counts.put("abstain", tally.abstentions());
        counts.put("recuse", tally.recused());
        return counts;
    }

    private BallotView view(String member, String name, Vote vote) {
        boolean vacated = vote.vacated().contains(member);
        boolean open = !vote.showsPositions();
        Ballot ballot = vote.ballotOf(member).orElse(null);
        String conflict = vote.conflicts().get(member);
        return ballot == null ? new BallotView(member, name, null, null, null, null, null, null, conflict, vacated)
                : new BallotView(member, name, open ? "cast" : ballot.position().key(), open ? null : ballot.reason(),
                        at(ballot.castAt()), ballot.castBy(), ballot.received(), ballot.source().words(), conflict,
                        vacated);
    }

    private OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(time.zone()).toOffsetDateTime();
    }

}
