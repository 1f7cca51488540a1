package org.alliance.communities.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.alliance.communities.board.Meeting.Status;
import org.junit.jupiter.api.Test;

class MeetingsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

    private final Meetings meetings = new Meetings(List.of(meeting(2, 20), meeting(3, 30), meeting(1, 10)));

    private static Meeting meeting(long id, int days) {
        return new Meeting(id, day(days), "Online", Status.PLANNED);
    }

    private static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    @Test
    void meetingsAreCountedInTheOrderOfTimeAndWithoutTheCancelledOnes() {
        Meetings changed = meetings.with(MeetingChange.cancel(2));

        assertThat(meetings.after(NOW, 2)).extracting(Meeting::id).containsExactly(1L, 2L);
        assertThat(changed.after(NOW, 5)).extracting(Meeting::id).containsExactly(1L, 3L);
        assertThat(changed.last(NOW, 2).orElseThrow().id()).isEqualTo(3);
        assertThat(changed.last(NOW, 3)).isEmpty();
        assertThat(changed.all()).hasSize(3);
    }

    @Test
    void meetingThatBeginsAtTheMomentOfReceiptIsNotAfterIt() {
        assertThat(meetings.after(day(10), 1)).extracting(Meeting::id).containsExactly(2L);
        assertThat(meetings.begun(day(10), day(20))).isEqualTo(1);
        assertThat(meetings.begun(NOW, day(20).minusMillis(1))).isEqualTo(1);
    }

    @Test
    void calendarIsTooShortFromTheMeetingOnAfterWhichFewerAreAhead() {
        assertThat(meetings.fewerFrom(2)).contains(day(20));
        assertThat(meetings.after(day(20).minusMillis(1), 2)).hasSize(2);
        assertThat(meetings.after(day(20), 2)).hasSize(1);
        assertThat(meetings.with(MeetingChange.cancel(3)).fewerFrom(2)).contains(day(10));
        assertThat(meetings.fewerFrom(4)).isEmpty();
    }

    @Test
    void supposedChangeLeavesTheCalendarAsItIs() {
        Meetings moved = meetings.with(MeetingChange.move(1, day(40), "Room 3"));
        Meetings added = moved.with(MeetingChange.add(day(5), "Room 4"));

        assertThat(meetings.all()).extracting(Meeting::id).containsExactly(1L, 2L, 3L);
        assertThat(moved.all()).extracting(Meeting::id).containsExactly(2L, 3L, 1L);
        assertThat(moved.find(1).orElseThrow().place()).isEqualTo("Room 3");
        assertThat(added.all().get(0).id()).isEqualTo(MeetingChange.NEW);
    }

}
