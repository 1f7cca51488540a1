package org.alliance.communities.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Board's meetings, which the Chair and Central Staff keep. One change at a time is made, on any number of nodes. */
@Component
@Transactional
public class BoardCalendar {

    private final JdbcClient jdbc;

    private final CalendarRules rules;

    private final Clock clock;

    private final AllianceTime time;

    private final ApplicationEventPublisher events;

    BoardCalendar(JdbcClient jdbc, CalendarRules rules, Clock clock, AllianceTime time, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** The calendar as it is now. */
    public Meetings meetings() {
        return new Meetings(all());
    }

    /** The calendar as it is now, and nobody changes it until the transaction ends: for dates that are kept. */
    public Meetings heldStill() {
        holdStill();
        return meetings();
    }

    /**
     * Nobody changes the calendar until the transaction ends; others may hold it still too. Whoever locks a case or a vote does
     * this before (src/adr/0021).
     */
    public void holdStill() {
        jdbc.sql("select version from board_calendar for share").query(Long.class).single();
    }

    /** All meetings ever, in the order of time. */
    public List<Meeting> all() {
        return jdbc.sql("select * from board_meeting order by starts_at, id").query(this::meeting).list();
    }

    /** Counts the changes of the calendar. */
    public long version() {
        return jdbc.sql("select version from board_calendar").query(Long.class).single();
    }

    /**
     * @throws NotFound when there is no such meeting
     */
    public Meeting get(long id) {
        return jdbc.sql("select * from board_meeting where id = ?").param(id).query(this::meeting).optional()
            .orElseThrow(() -> CalendarRules.unknown(id));
    }

    public Meeting add(Instant start, String place, String by) {
        return make(MeetingChange.add(start, place), lock(), by);
    }

    /** Moves a meeting or changes its place. */
    public Meeting change(long id, Instant start, String place, String by) {
        return make(MeetingChange.move(id, start, place), lock(), by);
    }

    /** A meeting that is cancelled already stays so. */
    public Meeting cancel(long id, String by) {
        long version = lock();
        Meeting meeting = get(id);
        return meeting.isCancelled() ? meeting : make(MeetingChange.cancel(id), version, by);
    }

    /**
     * Makes a change that somebody has looked at.
     *
     * @param seen the version of the calendar that they saw
     * @throws Refusal when the calendar is another one by now, or the change makes no sense
     */
    public Meeting save(MeetingChange change, long seen, String by) {
        hold(seen);
        return make(change, seen, by);
    }

    /**
     * Nobody else changes the calendar until the transaction ends.
     *
     * @throws Refusal when it is another one than the one that was seen
     */
    public void hold(long seen) {
        if (lock() != seen) {
            throw new Refusal("Somebody has changed the calendar since you looked, so nothing was saved. "
                    + "Please look again at what this change would do.");
        }
    }

    private long lock() {
        return jdbc.sql("select version from board_calendar for update").query(Long.class).single();
    }

    private Meeting make(MeetingChange change, long version, String by) {
        Meetings before = meetings();
        rules.check(before, change, clock.instant());
        jdbc.sql("update board_calendar set version = ?").param(version + 1).update();
        Meeting after = get(write(change));
        what(before.find(after.id()), after)
            .ifPresent(what -> events.publishEvent(new CalendarChanged(after.id(), by, what, before, meetings())));
        return after;
    }

    private long write(MeetingChange change) {
        return switch (change.kind()) {
            case ADD -> jdbc.sql("insert into board_meeting (starts_at, place, changed_at) values (?, ?, ?) returning id")
                .params(SqlTime.of(change.start()), change.place(), SqlTime.of(clock.instant())).query(Long.class).single();
            case MOVE -> jdbc.sql("""
                    update board_meeting set starts_at = ?, place = ?, version = version + 1, changed_at = ? where id = ? returning id
                    """).params(SqlTime.of(change.start()), change.place(), SqlTime.of(clock.instant()), change.meeting())
                .query(Long.class).single();
            case CANCEL -> jdbc.sql("""
                    update board_meeting set cancelled = true, version = version + 1, changed_at = ? where id = ? returning id
                    """).params(SqlTime.of(clock.instant()), change.meeting()).query(Long.class).single();
        };
    }

    /** A sentence for the record; empty when only the place is another, which moves no deadline. */
    private Optional<String> what(Optional<Meeting> before, Meeting after) {
        if (before.isEmpty()) {
            return Optional.of("a Board meeting on " + time.show(after.start()) + " was added");
        }
        String meeting = "the Board meeting of " + time.show(before.get().start());
        if (after.isCancelled()) {
            return Optional.of(meeting + " was cancelled");
        }
        return before.get().start().equals(after.start()) ? Optional.empty()
                : Optional.of(meeting + " was moved to " + time.show(after.start()));
    }

    private Meeting meeting(ResultSet row, int n) throws SQLException {
        Instant start = SqlTime.get(row, "starts_at");
        Status status = row.getBoolean("cancelled") ? Status.CANCELLED
                : start.isAfter(clock.instant()) ? Status.PLANNED : Status.HELD;
        return new Meeting(row.getLong("id"), start, row.getString("place"), status, row.getInt("version"),
                SqlTime.get(row, "changed_at"));
    }

}
