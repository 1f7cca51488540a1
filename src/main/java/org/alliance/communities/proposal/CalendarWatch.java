package org.alliance.communities.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.CalendarChanged;
import org.alliance.communities.board.Consequence;
import org.alliance.communities.board.HangsOnCalendar;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.clock.Due;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches that so many meetings are ahead as a review is counted in (clause A5). With fewer, the deadline of what comes in now
 * cannot be told. Meetings go by and are cancelled, so the clock is watched as well as the calendar.
 */
@Component
public class CalendarWatch implements Due, HangsOnCalendar {

    private final BoardCalendar calendar;

    private final ReviewSettings settings;

    private final JdbcClient jdbc;

    private final Clock clock;

    private final TransactionTemplate transaction;

    private final ApplicationEventPublisher events;

    CalendarWatch(BoardCalendar calendar, ReviewSettings settings, JdbcClient jdbc, Clock clock, TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Optional<Instant> next() {
        Meetings meetings = calendar.meetings();
        if (isTooShort(meetings) != isAsked()) {
            return Optional.of(clock.instant());
        }
        return isTooShort(meetings) ? Optional.empty() : meetings.fewerFrom(settings.meetings());
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> follow(calendar.heldStill()));
    }

    @EventListener
    void on(CalendarChanged change) {
        follow(change.after());
    }

    /** The rows decide which of two nodes tells it. */
    private void follow(Meetings meetings) {
        if (isTooShort(meetings)) {
            if (begin()) {
                events.publishEvent(new CalendarTooShort());
            }
        }
        else if (end()) {
            events.publishEvent(new CalendarLongEnough());
        }
    }

    /**
     * Ends what was asked for.
     *
     * @throws Refusal when meetings are still lacking
     */
    public void confirm() {
        Meetings meetings = calendar.heldStill();
        if (isTooShort(meetings)) {
            throw new Refusal("Only %s are ahead in the calendar. ".formatted(counted(meetings))
                    + "Please add the others first: this task then ends by itself.");
        }
        end();
    }

    @Override
    public List<Consequence> consequences(Meetings before, Meetings after) {
        return List.of();
    }

    @Override
    public Optional<String> warning(Meetings after) {
        return isTooShort(after) ? Optional.of("The calendar would be too short: only %s would be ahead.".formatted(counted(after))
                + " What comes in then has no review limit, and Central Staff are asked to add meetings.") : Optional.empty();
    }

    private String counted(Meetings meetings) {
        return "%d of the %d meetings in which a review is counted".formatted(ahead(meetings), settings.meetings());
    }

    private boolean isTooShort(Meetings meetings) {
        return ahead(meetings) < settings.meetings();
    }

    private int ahead(Meetings meetings) {
        return meetings.after(clock.instant(), settings.meetings()).size();
    }

    private boolean isAsked() {
        return jdbc.sql("select exists (select 1 from calendar_shortage where ended_at is null)").query(Boolean.class).single();
    }

    private boolean begin() {
        return jdbc.sql("insert into calendar_shortage (since) values (?) on conflict do nothing")
            .param(SqlTime.of(clock.instant())).update() == 1;
    }

    private boolean end() {
        return jdbc.sql("update calendar_shortage set ended_at = ? where ended_at is null")
            .param(SqlTime.of(clock.instant())).update() == 1;
    }

}
