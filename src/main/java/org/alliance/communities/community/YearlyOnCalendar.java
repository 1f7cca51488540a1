package org.alliance.communities.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.alliance.communities.board.Consequence;
import org.alliance.communities.board.Consequence.Kind;
import org.alliance.communities.board.HangsOnCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.clock.AllianceTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what another calendar would do to the yearly decisions to come: the Board hears of each at the last meeting between its
 * beginning and its day; when none lies there, only afterwards and so late (clause A22).
 */
@Component
class YearlyOnCalendar implements HangsOnCalendar {

    private record Yearly(String slug, String name, LocalDate day) {
    }

    /**
     * @param at null when the calendar has no such meeting
     */
    private record Hearing(Instant at, boolean late) {
    }

    private final JdbcClient jdbc;

    private final AllianceTime time;

    private final Period ahead;

    YearlyOnCalendar(JdbcClient jdbc, AllianceTime time, @Value("${communities.yearly.starts-before:P60D}") Period ahead) {
        this.jdbc = jdbc;
        this.time = time;
        this.ahead = ahead;
    }

    @Override
    public List<Consequence> consequences(Meetings before, Meetings after) {
        return jdbc.sql("""
                select slug, name, next_determination as day from community
                where status = 'active' and next_determination >= ? order by slug
                """).param(time.today()).query(Yearly.class).list().stream()
            .flatMap(yearly -> consequence(yearly, hearing(yearly.day(), before), hearing(yearly.day(), after)).stream()).toList();
    }

    private Hearing hearing(LocalDate day, Meetings meetings) {
        Instant begins = time.morning(day.minus(ahead));
        Instant ends = time.morning(day.plusDays(1));
        int within = meetings.begun(begins, ends);
        return within > 0 ? new Hearing(meetings.last(begins, within).map(Meeting::start).orElseThrow(), false)
                : new Hearing(meetings.last(ends, 1).map(Meeting::start).orElse(null), true);
    }

    private Optional<Consequence> consequence(Yearly yearly, Hearing before, Hearing after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        Kind kind = after.late() && !sooner(before, after) ? Kind.LATE : Kind.FOLLOWS;
        return Optional.of(new Consequence(kind, yearly.slug(), yearly.name(), "/communities/" + yearly.slug(),
                "with the yearly decision due on " + time.show(yearly.day()) + " comes before the Board "
                        + words(after) + " instead of " + words(before)));
    }

    /** Late as before, but not as late. */
    private static boolean sooner(Hearing before, Hearing after) {
        return before.late() && after.at() != null && (before.at() == null || after.at().isBefore(before.at()));
    }

    private String words(Hearing hearing) {
        return hearing.at() == null ? "at no meeting that is in the calendar"
                : "on " + time.show(hearing.at()) + (hearing.late() ? " (after that day)" : "");
    }

}
