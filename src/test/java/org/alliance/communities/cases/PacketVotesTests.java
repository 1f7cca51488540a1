package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.alliance.communities.board.packet.AgendaItem;
import org.alliance.communities.board.packet.MinutesSkeleton;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
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

    private List<String> warnings(String number) {
        return packets.draft(calendar.first().id()).items().stream().filter(item -> item.key().equals(number)).findFirst()
            .map(AgendaItem::warnings).orElseThrow();
    }

}
