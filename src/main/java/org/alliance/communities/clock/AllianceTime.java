package org.alliance.communities.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.alliance.communities.refusal.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the Alliance's wall shows: dates and times as people of the Alliance read them. */
@Component("allianceTime")
public class AllianceTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm z", Locale.US);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Clock clock;

    private final ZoneId zone;

    public AllianceTime(Clock clock, @Value("${communities.time-zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** How long ago on the Alliance's calendar, in words: "since today", "for 1 day", "for 12 days". */
    public String since(Instant moment) {
        long days = ChronoUnit.DAYS.between(day(moment), today());
        return days < 1 ? "since today" : days == 1 ? "for 1 day" : "for " + days + " days";
    }

    /** When a day's work of the system begins. */
    public Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /**
     * The moment of a date and time on the Alliance's clocks; of one that they show twice, the first.
     *
     * @throws Refusal when the clocks skip this time
     */
    public Instant moment(LocalDateTime local) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Refusal("The clocks go forward that night and skip this time. Please choose another one.");
        }
        return local.atZone(zone).toInstant();
    }

    /** Weekday, date, time and zone. */
    public String show(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }

    public String show(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

}
