package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliance.communities.board.packet.Attendance;
import org.alliance.communities.board.packet.Attendee;
import org.alliance.communities.board.packet.MinutesSkeleton;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known anyway need not be typed by the scribe; and it is no second source of what was decided. */
class MinutesSkeletonTests extends CaseTest {

    @Autowired
    private MinutesSkeleton minutes;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Packets packets;

    @Test
    void skeletonHasTheRollCallAndEachItemBeforeTheMeeting() {
        String number = cases.scheduledOn(calendar.first());
        attendance.say(calendar.first().id(), "board-3", false);

        assertThat(minutes.of(calendar.first().id())).contains("Skeleton made from the draft of the packet",
                "[ ] present Avery Chen, Chair", "regrets     Carlos Mendes",
                "[ ] present Robin Castellano, Executive Director, ex officio, non-voting", number, "Moved by ____",
                "Outcome: the vote is not closed.", "Action items (what, who, by when):");
    }

    @Test
    void closedVoteIsToldWithItsSentenceAndItsConditionsAndWithoutWhoVotedHow() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide", "conditions", "Name a second lead | Mika Stone | 2999-03-01", "minutes",
                "A lively talk.");

        String text = minutes.of(calendar.first().id());

        assertThat(text).contains("Skeleton made from version 1", "Motion to decide. Outcome: approved.", "4 approve",
                "From the record: A lively talk.", "- Name a second lead, Mika Stone, by 1 March 2999")
            .doesNotContain("as discussed");
    }

    @Test
    void openConditionsStandOneByOneForTheScribe() {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "decide", "conditions", "Name a third lead | Mika Stone | 2031-03-01");

        assertThat(minutes.of(calendar.second().id())).contains("   - Name a third lead, Mika Stone (" + number + ")\n");
    }

    @Test
    void caseThatIsNotInThePacketIsInTheMinutesWhenItWasDecidedAtTheMeeting() {
        packets.publish(calendar.first().id(), "chair");
        String number = cases.inVoteFor(calendar.first());
        time.moveTo(calendar.first().start());
        steps.closedBy(number, "chair", "return");
        // As if the vote had opened when nothing could be published any more.
        jdbc.sql("delete from packet_version where meeting_id = ? and version > 1").param(calendar.first().id()).update();

        assertThat(minutes.of(calendar.first().id())).contains("Not in the packet: " + number + "\n   Motion to return. Outcome: returned.");
    }

    @Test
    void regretsStandInThePacketUntilTheMemberComesAllTheSame() {
        long meeting = calendar.first().id();
        packets.publish(meeting, "chair");
        attendance.say(meeting, "director", false);

        assertThat(packets.draft(meeting).attendance()).filteredOn(Attendee::regrets).extracting(Attendee::login)
            .containsExactly("director");
        assertThat(packets.changesSince(packets.newest(meeting).orElseThrow())).contains("Robin Castellano sends regrets.");
        attendance.say(meeting, "director", true);

        assertThat(packets.draft(meeting).attendance()).noneMatch(Attendee::regrets);
    }

    @Test
    void onlyWhoSitsWithTheBoardSaysSoAndOnlyBeforeTheMeeting() {
        long meeting = calendar.first().id();

        assertThatThrownBy(() -> attendance.say(meeting, "staff-1", false)).isInstanceOf(Refusal.class);
        calendar.cancel(calendar.first());
        assertThatThrownBy(() -> attendance.say(meeting, "board-2", false)).isInstanceOf(Refusal.class);

        assertThat(attendance.of(meeting, "board-2")).isEmpty();
    }

}
