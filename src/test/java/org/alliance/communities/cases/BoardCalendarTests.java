package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardCalendarTests extends CaseTest {

    @Autowired
    private BoardCalendar board;

    @Test
    void meetingIsPlannedUntilItsStartAndHeldFromThenOn() {
        time.moveTo(calendar.first().start().minus(Duration.ofSeconds(30)));
        assertThat(calendar.first().status()).isEqualTo(Meeting.Status.PLANNED);

        time.moveTo(calendar.first().start());

        assertThat(calendar.first().status()).isEqualTo(Meeting.Status.HELD);
    }

    @Test
    void meetingInThePastCanNeitherBeAddedNorMovedThere() {
        Instant past = time.now().minus(Duration.ofMinutes(1));
        Instant before = calendar.first().start();

        assertThatThrownBy(() -> calendar.add(past)).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
        assertThatThrownBy(() -> calendar.move(calendar.first(), past)).isInstanceOf(Refusal.class);

        assertThat(calendar.first().start()).isEqualTo(before);
    }

    @Test
    void twoMeetingsAtOneTimeAreRefusedUnlessOneIsCancelled() {
        Instant taken = calendar.second().start();

        assertThatThrownBy(() -> calendar.add(taken)).isInstanceOf(Refusal.class)
            .hasMessageContaining("at this time already");
        assertThatThrownBy(() -> calendar.move(calendar.first(), taken)).isInstanceOf(Refusal.class);
        calendar.cancel(calendar.second());

        assertThat(calendar.add(taken).status()).isEqualTo(Meeting.Status.PLANNED);
    }

    @Test
    void meetingsBeginAtLeastTheLengthOfOneApart() {
        Instant start = calendar.second().start();

        assertThatThrownBy(() -> calendar.add(start.plus(Duration.ofMinutes(179)))).isInstanceOf(Refusal.class)
            .hasMessageContaining("at least 3 hours apart");
        assertThatThrownBy(() -> calendar.add(start.minus(Duration.ofMinutes(179)))).isInstanceOf(Refusal.class);
        assertThat(calendar.add(start.plus(Duration.ofHours(3))).status()).isEqualTo(Meeting.Status.PLANNED);
    }

    @Test
    void changeThatChangesNothingIsNone() {
        Meeting before = calendar.first();
        long version = board.version();

        assertThat(calendar.move(before, before.start())).isEqualTo(before);

        assertThat(calendar.first()).isEqualTo(before);
        assertThat(board.version()).isEqualTo(version);
    }

    @Test
    void changeThatWasSavedAlreadyIsSaidToBe() {
        MeetingChange change = MeetingChange.move(calendar.first().id(), calendar.first().start().plus(Duration.ofDays(1)), "Room 4");
        long seen = board.version();
        board.save(List.of(change), seen, Calendar.KEEPER);

        assertThatThrownBy(() -> board.save(List.of(change), seen, Calendar.KEEPER)).isInstanceOf(Refusal.class)
            .hasMessageContaining("says this already");
        assertThatThrownBy(() -> board.save(List.of(MeetingChange.cancel(calendar.first().id())), seen, Calendar.KEEPER))
            .isInstanceOf(Refusal.class).hasMessageContaining("Somebody has changed");
    }

    @Test
    void cancelledMeetingStaysCancelledAndCannotBeMoved() {
        calendar.cancel(calendar.first());

        calendar.cancel(calendar.first());
        assertThat(calendar.first().status()).isEqualTo(Meeting.Status.CANCELLED);
        assertThatThrownBy(() -> calendar.move(calendar.first(), calendar.third().start().plus(Duration.ofDays(1))))
            .isInstanceOf(Refusal.class).hasMessageContaining("is cancelled");
    }

    @Test
    void meetingThatIsOverCanNeitherBeMovedNorCancelled() {
        time.moveTo(calendar.first().start());

        assertThatThrownBy(() -> calendar.cancel(calendar.first())).isInstanceOf(Refusal.class)
            .hasMessageContaining("is over");
        assertThatThrownBy(() -> calendar.move(calendar.first(), calendar.third().start().plus(Duration.ofDays(1))))
            .isInstanceOf(Refusal.class);

        assertThat(calendar.first().status()).isEqualTo(Meeting.Status.HELD);
    }

    @Test
    void meetingsAreCountedWithoutTheCancelledOnesAndInTheOrderOfTime() {
        Instant now = time.now();
        Meeting between = calendar.add(calendar.first().start().plus(Duration.ofDays(1)));
        calendar.cancel(calendar.first());

        assertThat(board.meetings().after(now, 10)).containsExactly(between, calendar.second(), calendar.third());
        assertThat(board.meetings().last(now, 2)).hasValue(calendar.second());
        assertThat(board.meetings().last(now, 4)).isEmpty();
        assertThat(board.meetings().begun(now, calendar.second().start())).isEqualTo(2);
        assertThat(board.meetings().begun(between.start(), calendar.second().start().minusMillis(1))).isZero();
    }

    @Test
    void unknownMeetingIsNotFound() {
        assertThatThrownBy(() -> board.get(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board.cancel(-1, Calendar.KEEPER)).isInstanceOf(NotFound.class);
    }

}
