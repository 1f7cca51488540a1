package org.alliance.communities.proposal.web.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alliance.communities.board.Vote;
import org.alliance.communities.board.Votes;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.mail.CaseMails.Filed;
import org.alliance.communities.proposal.Grounds;
import org.alliance.communities.proposal.PassageDesk;
import org.alliance.communities.proposal.Proposal;
import org.alliance.communities.proposal.Version;
import org.alliance.communities.proposal.web.ProposalViews;
import org.alliance.communities.proposal.web.archive.WholeCase.DecisionFacts;
import org.alliance.communities.proposal.web.archive.WholeCase.MailFacts;
import org.alliance.communities.proposal.web.archive.WholeCase.MeetingFacts;
import org.alliance.communities.proposal.web.archive.WholeCase.VersionFacts;
import org.springframework.stereotype.Component;

/** Puts together what is known about a case. */
@Component
class WholeCases {

    private final ProposalViews views;

    private final PassageDesk passages;

    private final Votes votes;

    private final AllianceTime time;

    WholeCases(ProposalViews views, PassageDesk passages, Votes votes, AllianceTime time) {
        this.views = views;
        this.passages = passages;
        this.votes = votes;
        this.time = time;
    }

    WholeCase of(Proposal proposal, List<Filed> mails) {
        List<Vote> all = votes.of(proposal.number());
        return new WholeCase(views.view(proposal), decision(proposal),
                passages.of(proposal.number()).stream().map(this::version).toList(), all.stream().map(views::view).toList(),
                meetings(all), mails.stream().map(this::mail).toList());
    }

    private DecisionFacts decision(Proposal proposal) {
        return proposal.isOpen() ? null : new DecisionFacts(proposal.decision().outcome().key(), proposal.decision().reason(),
                at(proposal.decision().at()), proposal.isMissed(), Grounds.of(proposal).stream().map(Enum::name).toList());
    }

    private VersionFacts version(Version one) {
        return new VersionFacts(String.valueOf(one.id()), one.part().key(), one.part().title(), one.passage().text(),
                one.passage().source(), one.passage().complete(), one.passage().confirmed(), String.valueOf(one.mail()),
                at(one.receivedAt()), one.counts(), one.rejected(), one.judgedBy());
    }

    private Map<String, MeetingFacts> meetings(List<Vote> all) {
        Map<String, MeetingFacts> meetings = new LinkedHashMap<>();
        all.stream().filter(vote -> !vote.isElectronic()).map(Vote::meeting).forEach(meeting -> meetings.put(
                String.valueOf(meeting.id()), new MeetingFacts(at(meeting.start()), meeting.place(),
                        meeting.status().name().toLowerCase(Locale.ROOT))));
        return meetings;
    }

    private MailFacts mail(Filed one) {
        return new MailFacts(one.withheld() == null ? path(one) : null, one.inbound() ? "in" : "out", String.valueOf(one.id()),
                one.messageId(), one.address(), one.subject(), at(one.at()), one.state(), one.bytes(), one.withheld());
    }

    /** Made of our own numbers: nothing that a sender wrote names a file. */
    static String path(Filed mail) {
        return "mails/%s/%08d.eml".formatted(mail.inbound() ? "in" : "out", mail.id());
    }

    private OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(time.zone()).toOffsetDateTime();
    }

}
