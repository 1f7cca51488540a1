package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.MinutesSkeleton;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.VoteBetweenMeetings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a packet and the minutes say of a vote is what the vote itself may say. */
class PacketVotesTests extends CaseTest {

    @Autowired
    private Packets packets;

    @Autowired
    private MinutesSkeleton minutes;

    @Autowired
    private Directory directory;

    @Autowired
    private VoteBetweenMeetings electronic;

    @Test
    void ballotsOfAnOpenVoteChangeNothingInThePacketAndTheMinutes() {
        String number = cases.inVoteFor(calendar.first());
        Packet before = packets.draft(calendar.first().id());
        String begun = minutes.of(calendar.first().id());

        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);

        assertThat(packets.draft(calendar.first().id())).isEqualTo(before);
        assertThat(minutes.of(calendar.first().id())).isEqualTo(begun).contains("Outcome: the vote is not closed.");
    }

    @Test
    void markedMemberWhoLeavesTheBoardIsNoLongerExpectedToRecuseThemselves() {
        String number = post.arrives("board-3@alliance.example", Post.CHAIR, "Proposal: Tape rooms of a leaver",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        Person three = directory.byLogin("board-3").orElseThrow();
        assertThat(warnings(number)).anyMatch(warning -> warning.contains("recuse"));

        directory.put(new Person(three.email(), three.name(), three.login(), Set.of()));
        try {
            assertThat(warnings(number)).noneMatch(warning -> warning.contains("recus"));
        }
        finally {
            directory.put(three);
        }
    }

    @Test
    void seatThatWasGivenUpStaysGivenUpInThePacketWhenTheMemberComesBack() {
        String number = post.arrives("board-3@alliance.example", Post.CHAIR, "Proposal: Tape rooms of one who returns",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        time.moveTo(calendar.first().start().minusSeconds(3_600));
        Person three = directory.byLogin("board-3").orElseThrow();
        directory.put(new Person(three.email(), three.name(), three.login(), Set.of()));
        try {
            time.settle();
        }
        finally {
            directory.put(three);
        }

        assertThat(warnings(number)).noneMatch(warning -> warning.contains("recus"));
    }

    @Test
    void recusalIsToldWithTheQuorumThatIsLeft() {
        String number = post.arrives("board-3@alliance.example", Post.CHAIR, "Proposal: Tape rooms of one who stays",
                String.join("\n", Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES)).caseNumber();
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());

        assertThat(warnings(number)).contains("With this recusal a vote on it has a quorum with 4 ballots of 6 seats.");
        assertThat(packets.draft(calendar.first().id()).quorum()).isEqualTo("The Board has 7 voting seats. A vote has a quorum with 4"
                + " ballots when nobody is recused. At least 3 must approve or decline; who abstains counts for the quorum."
                + " Carried: approvals outnumber declines.");
    }

    @Test
    void electronicVoteThatGoesOnIsNotedAndReportedOnceItHasDecided() {
        String number = cases.consulted();
        steps.as("chair", () -> electronic.call(number, "It cannot wait.", "chair"));
        Meeting meeting = calendar.second();
        assertThat(item(number, meeting)).satisfies(item -> {
            assertThat(item.section()).isEqualTo(Section.ELECTRONIC);
            assertThat(item.request().motions()).isEmpty();
            assertThat(item.request().ifNothing()).contains("the members discuss it now");
        });
        time.passes(Duration.ofDays(4));
        assertThat(item(number, meeting).request().ifNothing()).startsWith("The electronic vote goes on. From ");
        steps.allCast(number, "approve", "chair", "board-2", "board-3", "board-4", "board-5", "board-6", "board-7");
        steps.closedBy(number, "chair", "decide");

        assertThat(item(number, calendar.first())).satisfies(item -> {
            assertThat(item.section()).isEqualTo(Section.CONSENT);
            assertThat(item.topic()).startsWith("Electronic vote, approved: ").endsWith("(" + number + ")");
            assertThat(item.materials()).extracting(AgendaItem.Material::path).containsExactly("/decisions/" + number);
        });
        assertThat(packets.draft(meeting.id()).items()).noneMatch(item -> item.key().equals(number));
        assertThat(minutes.of(calendar.first().id())).contains("   - Electronic vote, approved: ");
    }

    private AgendaItem item(String number, Meeting meeting) {
        return packets.draft(meeting.id()).items().stream().filter(item -> item.key().equals(number)).findFirst().orElseThrow();
    }

    private List<String> warnings(String number) {
        return packets.draft(calendar.first().id()).items().stream().filter(item -> item.key().equals(number)).findFirst()
            .map(AgendaItem::warnings).orElseThrow();
    }

}
