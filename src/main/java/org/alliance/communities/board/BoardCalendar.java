package org.alliance.communities.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Board's meetings. Deadlines are counted in these and not in days (clause A5). */
@Component
@Transactional
public class BoardCalendar {

    private final JdbcClient jdbc;

    private final Clock clock;

    private final AllianceTime time;

    private final ApplicationEventPublisher events;

    BoardCalendar(JdbcClient jdbc, Clock clock, AllianceTime time, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** All meetings ever, in the order of time. */
    public List<Meeting> all() {
        return jdbc.sql("select * from board_meeting order by starts_at, id").query(this::meeting).list();
    }

    /**
     * @throws NotFound when there is no such meeting
     */
    public Meeting get(long id) {
        return jdbc.sql("select * from board_meeting where id = ?").param(id).query(this::meeting).optional()
            .orElseThrow(() -> new NotFound("There is no Board meeting " + id + "."));
    }

    /** The meetings after a moment that are not cancelled, in the order of time. */
    public List<Meeting> after(Instant moment, int most) {
        return jdbc.sql("select * from board_meeting where starts_at > ? and not cancelled order by starts_at limit ?")
            .params(SqlTime.of(moment), most).query(this::meeting).list();
    }

    /** The meeting that is the last one within a limit of so many meetings; empty when too few are in the calendar. */
    public Optional<Meeting> last(Instant after, int limit) {
        List<Meeting> within = after(after, limit);
        return within.size() < limit ? Optional.empty() : Optional.of(within.get(limit - 1));
    }

    /** How many meetings, not cancelled, began between two moments. */
    public int heldBetween(Instant from, Instant to) {
        return jdbc.sql("select count(*) from board_meeting where starts_at > ? and starts_at <= ? and not cancelled")
            .params(SqlTime.of(from), SqlTime.of(to)).query(Integer.class).single();
    }

    public Meeting add(Instant start, String place, String by) {
        mustBeAhead(start);
        long id = write(() -> jdbc.sql("insert into board_meeting (starts_at, place) values (?, ?) returning id")
            .params(SqlTime.of(start), place).query(Long.class).single());
        changed(id, by, "a Board meeting on " + time.show(start) + " was added");
        return get(id);
    }

    /** Moves a meeting or changes its place. */
    public Meeting change(long id, Instant start, String place, String by) {
        Meeting before = mustBePlanned(id);
        mustBeAhead(start);
        write(() -> jdbc.sql("update board_meeting set starts_at = ?, place = ? where id = ?")
            .params(SqlTime.of(start), place, id).update());
        if (!before.start().equals(start)) {
            changed(id, by, "the Board meeting of " + time.show(before.start()) + " was moved to " + time.show(start));
        }
        return get(id);
    }

    public Meeting cancel(long id, String by) {
        if (get(id).isCancelled()) {
            return get(id);
        }
        Meeting before = mustBePlanned(id);
        jdbc.sql("update board_meeting set cancelled = true where id = ?").param(id).update();
        changed(id, by, "the Board meeting of " + time.show(before.start()) + " was cancelled");
        return get(id);
    }

    private void changed(long id, String by, String reason) {
        events.publishEvent(new CalendarChanged(id, by, reason));
    }

    private void mustBeAhead(Instant start) {
        if (!start.isAfter(clock.instant())) {
            throw new Refusal("A Board meeting can only be set for a time that is still to come.");
        }
    }

    private Meeting mustBePlanned(long id) {
        Meeting meeting = get(id);
        if (meeting.status() != Status.PLANNED) {
            throw new Refusal("This meeting is " + (meeting.isCancelled() ? "cancelled" : "over") + " and cannot be changed.");
        }
        return meeting;
    }

    private static <T> T write(Supplier<T> statement) {
        try {
            return statement.get();
        }
        catch (DuplicateKeyException taken) {
            throw new Refusal("There is a Board meeting at this time already.");
        }
    }

    private Meeting meeting(ResultSet row, int n) throws SQLException {
        Instant start = SqlTime.get(row, "starts_at");
        Status status = row.getBoolean("cancelled") ? Status.CANCELLED
                : start.isAfter(clock.instant()) ? Status.PLANNED : Status.HELD;
        return new Meeting(row.getLong("id"), start, row.getString("place"), status);
    }

}
