package org.alliance.communities.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.TimeMachine;
import org.springframework.boot.test.context.TestComponent;

/** The Board's meetings in a test: the first in three weeks, two more at intervals of sixty days. */
@TestComponent
class Calendar {

    static final String KEEPER = "staff-1";

    private final BoardCalendar board;

    private final TimeMachine time;

    private long first;

    private long second;

    private long third;

    Calendar(BoardCalendar board, TimeMachine time) {
        this.board = board;
        this.time = time;
    }

    void beginAnew() {
        board.all().stream().filter(meeting -> meeting.status() == Meeting.Status.PLANNED)
            .forEach(meeting -> board.cancel(meeting.id(), KEEPER));
        Instant in21Days = time.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(21));
        first = board.add(in21Days, "Online", KEEPER).id();
        second = board.add(in21Days.plus(Duration.ofDays(60)), "Online", KEEPER).id();
        third = board.add(in21Days.plus(Duration.ofDays(120)), "Online", KEEPER).id();
    }

    Meeting first() {
        return board.get(first);
    }

    Meeting second() {
        return board.get(second);
    }

    Meeting third() {
        return board.get(third);
    }

    Meeting get(long meeting) {
        return board.get(meeting);
    }

    Meeting add(Instant start) {
        return board.add(start, "Room 3", KEEPER);
    }

    Meeting move(Meeting meeting, Instant start) {
        return board.change(meeting.id(), start, meeting.place(), KEEPER);
    }

    void cancel(Meeting meeting) {
        board.cancel(meeting.id(), KEEPER);
    }

}
