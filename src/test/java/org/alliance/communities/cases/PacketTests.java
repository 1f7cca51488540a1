package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.board.Conditions;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaItem.Wording;
import org.alliance.communities.board.packet.Attendee;
import org.alliance.communities.board.packet.Background.Text;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Lead;
import org.alliance.communities.community.Part;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clauses A3, A5, A12, A22: what the Board must take up at a meeting stands in its packet. */
class PacketTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    private Conditions conditions;

    @Autowired
    private AllianceTime wall;

    private Packet draft(Meeting meeting) {
        return packets.draft(meeting.id());
    }

    private AgendaItem item(Meeting meeting, String key) {
        return draft(meeting).items().stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> keys(Meeting meeting) {
        return draft(meeting).items().stream().map(AgendaItem::key).toList();
    }

    @Test
    void placedProposalIsAnItemWithItsPartsItsConsultationAndTheWordsToMove() {
        String number = cases.scheduledOn(calendar.first());

        AgendaItem item = item(calendar.first(), number);

        assertThat(item.section()).isEqualTo(Section.DECISION);
        assertThat(item.topic()).contains("Sound archives", number);
        assertThat(item.lead()).contains("Chair");
        assertThat(item.background().texts()).extracting(Text::heading)
            .containsExactly(Part.NEED.title(), Part.ACTIVITIES.title(), Part.CONTINUATION.title(), Part.RESOURCES.title());
        assertThat(item.background().opinions()).hasSize(2)
            .allSatisfy(one -> assertThat(one.state()).startsWith("Answered by"));
        assertThat(item.background().comparison()).isNotEmpty();
        assertThat(item.request().motions()).extracting(Wording::name)
            .containsExactly("Approve", "Approve with conditions", "Decline", "Return", "Defer");
        assertThat(item.request().ifNothing()).contains(wall.show(calendar.second().start()));
        assertThat(item.warnings()).isEmpty();
        assertThat(keys(calendar.second())).doesNotContain(number);
    }

    @Test
    void proposalThatIsDueAndNotPlacedIsInThePacketOfItsLastMeetingAndCannotBeDeferred() {
        String number = cases.consulted();

        assertThat(keys(calendar.first())).doesNotContain(number);
        assertThat(draft(calendar.first()).future()).anyMatch(later -> later.key().equals(number));
        AgendaItem item = item(calendar.second(), number);

        assertThat(item.section()).isEqualTo(Section.NOT_PLACED);
        assertThat(item.request().motions()).extracting(Wording::name).doesNotContain("Defer");
        assertThat(item.request().ifNothing()).contains("24 hours").contains("missed");
        assertThat(keys(calendar.third())).doesNotContain(number);
    }

    @Test
    void missingPartsAndUnansweredConsultationsAreWarnings() {
        String number = cases.proposalWith("Nobody knows how to keep maps.", Cases.ACTIVITIES);

        assertThat(item(calendar.second(), number).warnings())
            .contains("Incomplete: \"Additional resources\" is missing.".replace("Additional resources", Part.RESOURCES.title()),
                    "Executive Director has not answered yet.", "Central Staff has not answered yet.")
            .anyMatch(warning -> warning.startsWith("Nobody has confirmed that the passage"));
    }

    @Test
    void consultationThatTimedOutIsToldApartFromOneThatIsStillAwaited() {
        String number = cases.completeProposal();
        steps.directorAnswers(number);
        time.moveTo(calendar.second().start().minus(Duration.ofDays(14)));

        assertThat(item(calendar.second(), number).warnings())
            .containsExactly("Central Staff did not answer in time: nobody there looked.");
    }

    @Test
    void deferredProposalIsCarriedOverToTheMeetingOnWhichItIsPlacedNext() {
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "defer");
        steps.scheduledOn(number, calendar.second());

        AgendaItem item = item(calendar.second(), number);

        assertThat(item.section()).isEqualTo(Section.CARRIED_OVER);
        assertThat(item.background().facts()).anyMatch(fact -> fact.label().equals("Carried over")
                && fact.text().equals("Deferred at the meeting of " + wall.show(calendar.first().start()) + "."));
        assertThat(item.request().motions()).extracting(Wording::name).doesNotContain("Defer");
    }

    @Test
    void electronicVoteWithoutAQuorumIsCarriedOverFromItsEndAndFromNoMeeting() {
        String number = cases.consulted();
        steps.as("chair", () -> between.call(number, "Summer is near.", "chair"));
        time.passes(Duration.ofDays(10));
        steps.closedBy(number, "chair", "decide");

        assertThat(item(calendar.second(), number).background().facts()).anyMatch(fact -> fact.text().equals(
                "Without a quorum in the electronic vote that ended on " + wall.show(votes.latest(number).orElseThrow().closedAt()) + "."));
        assertThat(cases.record(number)).anyMatch(line -> line.contains("outcome no quorum."));
    }

    @Test
    void conditionsThatThePacketDoesNotNameAreCounted() {
        String number = cases.inVoteFor(calendar.first());
        jdbc.sql("insert into approval_condition (case_number, what, who) select ?, 'Report ' || n, 'Ann' from generate_series(1, 203) n")
            .param(number).update();
        int open = jdbc.sql("select count(*) from approval_condition where done_at is null").query(Integer.class).single();
        try {
            assertThat(draft(calendar.first()).conditions()).hasSize(201).last()
                .satisfies(last -> assertThat(last.caseNumber()).isEqualTo("and " + (open - 200) + " more"));
        }
        finally {
            jdbc.sql("delete from approval_condition where case_number = ?").param(number).update();
        }
        assertThat(draft(calendar.first()).conditions()).noneMatch(one -> one.caseNumber().startsWith("and "));
    }

    @Test
    void memberWhoProposesIsExpectedToRecuseThemselves() {
        String number = post.arrives("board-3@alliance.example", Post.CHAIR, "Proposal: Tape rooms of the Board",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());

        assertThat(item(calendar.first(), number).warnings()).first().asString()
            .contains("is the proposer", "recuse");
    }

    @Test
    void conditionOfAnEarlierApprovalStandsInThePacketUntilItIsMet() {
        String number = cases.inVoteFor(calendar.first());
        conditions.add(number, "Name a second lead | Mika Stone | 2999-03-01");

        assertThat(draft(calendar.second()).conditions()).filteredOn(one -> one.caseNumber().equals(number)).singleElement()
            .satisfies(one -> {
                assertThat(one.topic()).contains("Sound archives");
                assertThat(one.who()).isEqualTo("Mika Stone");
            });
    }

    @Test
    void communityWithoutAYearlyDecisionIsReportedAfterItsAnniversary() {
        Community harpists = register.enter("Silent harpists", wall.today().plusDays(10).minusYears(4),
                Map.of(Part.NEED, "Strings.", Part.CONTINUATION, "We stop under six calls."),
                List.of(new Lead(new EmailAddress("harp@summit.example"), "Hana")));
        time.settle();
        String key = harpists.slug() + "/" + harpists.nextDetermination().getYear();
        assertThat(keys(calendar.first())).doesNotContain(key);

        time.moveTo(wall.morning(harpists.nextDetermination()).plusSeconds(1));

        AgendaItem item = item(calendar.first(), key);
        assertThat(item.section()).isEqualTo(Section.CONSENT);
        assertThat(item.background().texts()).singleElement().satisfies(text -> assertThat(text.text()).contains("six calls"));
        assertThat(item.background().facts()).anyMatch(fact -> fact.text().contains("harp@summit.example"));
    }

    @Test
    void everyMemberIsExpectedAndTheExecutiveDirectorWithoutAVote() {
        List<Attendee> expected = draft(calendar.first()).attendance();

        assertThat(expected).filteredOn(Attendee::votes).hasSize(7).first()
            .satisfies(first -> assertThat(first.office()).isEqualTo("Chair"));
        assertThat(expected).filteredOn(one -> !one.votes()).singleElement()
            .satisfies(director -> assertThat(director.office()).isEqualTo("Executive Director, ex officio, non-voting"));
        assertThat(draft(calendar.first()).quorum()).contains("7 voting seats", "4 ballots");
    }

}
