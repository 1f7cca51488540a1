package org.alliance.communities.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

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

    private final ChangeWords words;

    private final ApplicationEventPublisher events;

    private final OncePerTransaction holding = new OncePerTransaction(this::shareLock);

    BoardCalendar(JdbcClient jdbc, CalendarRules rules, Clock clock, AllianceTime time, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
        this.words = new ChangeWords(time);
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
        holding.run();
    }

    private void shareLock() {
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
        return make(List.of(MeetingChange.add(start, place)), lock(), by).get(0);
    }

    /** Moves a meeting or changes its place. One that is so already stays as it is. */
    public Meeting change(long id, Instant start, String place, String by) {
        return make(List.of(MeetingChange.move(id, start, place)), lock(), by).get(0);
    }

    /** A meeting that is cancelled already stays so. */
    public Meeting cancel(long id, String by) {
        long version = lock();
        Meeting meeting = get(id);
        return meeting.isCancelled() ? meeting : make(List.of(MeetingChange.cancel(id)), version, by).get(0);
    }

    /**
     * Makes changes that somebody has looked at, all of them at once or none.
     *
     * @param seen the version of the calendar that they saw
     * @return the meetings, in the order of the changes
     * @throws Refusal when the calendar is another one by now, or a change makes no sense
     */
    public List<Meeting> save(List<MeetingChange> changes, long seen, String by) {
        if (lock() != seen && changes.stream().allMatch(meetings()::has)) {
            throw new Refusal("The calendar says this already, so there was nothing more to save.");
        }
        hold(seen);
        return make(changes, seen, by);
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

    private List<Meeting> make(List<MeetingChange> changes, long version, String by) {
        Meetings before = meetings();
        rules.check(before, changes, clock.instant());
        List<MeetingChange> open = changes.stream().filter(change -> !before.has(change)).toList();
        if (!open.isEmpty()) {
            jdbc.sql("update board_calendar set version = ?").param(version + 1).update();
            giveUpTheirTimes(open);
        }
        List<Long> ids = changes.stream().map(change -> before.has(change) ? change.meeting() : write(change)).toList();
        Meetings after = meetings();
        words.of(ids, before, after)
            .ifPresent(what -> events.publishEvent(new CalendarChanged(Set.copyOf(ids), by, what, before, after)));
        return ids.stream().map(id -> after.find(id).orElseThrow()).toList();
    }

    /** So that one can take the time of another one, whichever is written first. */
    private void giveUpTheirTimes(List<MeetingChange> changes) {
        jdbc.sql("update board_meeting set cancelled = true where id = any(?)")
            .param(changes.stream().map(MeetingChange::meeting).toArray(Long[]::new)).update();
    }

    private long write(MeetingChange change) {
        return switch (change.kind()) {
            case ADD -> jdbc.sql("insert into board_meeting (starts_at, place, changed_at) values (?, ?, ?) returning id")
                .params(SqlTime.of(change.start()), change.place(), SqlTime.of(clock.instant())).query(Long.class).single();
            case MOVE -> jdbc.sql("""
                    update board_meeting set starts_at = ?, place = ?, cancelled = false, version = version + 1, changed_at = ?
                    where id = ? returning id
                    """).params(SqlTime.of(change.start()), change.place(), SqlTime.of(clock.instant()), change.meeting())
                .query(Long.class).single();
            case CANCEL -> jdbc.sql("""
                    update board_meeting set cancelled = true, version = version + 1, changed_at = ? where id = ? returning id
                    """).params(SqlTime.of(clock.instant()), change.meeting()).query(Long.class).single();
        };
    }

    private Meeting meeting(ResultSet row, int n) throws SQLException {
        Instant start = SqlTime.get(row, "starts_at");
        Status status = row.getBoolean("cancelled") ? Status.CANCELLED
                : start.isAfter(clock.instant()) ? Status.PLANNED : Status.HELD;
        return new Meeting(row.getLong("id"), start, row.getString("place"), status, row.getInt("version"),
                SqlTime.get(row, "changed_at"));
    }

}
