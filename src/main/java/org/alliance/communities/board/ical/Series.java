package org.alliance.communities.board.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The times of an event that repeats, within a period. */
final class Series {

    /** Of a time that stands in the file, and whether the file takes it out again. */
    record Time(FileTime at, boolean out) {
    }

    private final RawEvent event;

    private final ZoneId floating;

    Series(RawEvent event, ZoneId floating) {
        this.event = event;
        this.floating = floating;
    }

    static boolean is(RawEvent event) {
        return event.first("RRULE").isPresent() || event.first("RDATE").isPresent();
    }

    /**
     * In the order of time, one more than are read at most.
     *
     * @throws Objection when a rule or a time cannot be followed
     */
    List<Time> between(Instant from, Instant to) {
        FileTime first = FileTime.of(event.first("DTSTART").orElseThrow(() -> new Objection("It has no time.")), floating);
        TreeMap<Instant, FileTime> times = new TreeMap<>();
        times.put(first.instant(), first);
        rules(first.zone()).forEach(rule -> rule.between(first, from, to).forEach(one -> times.put(one.instant(), one)));
        event.all("RDATE").flatMap(Field::each).map(this::listed).forEach(one -> times.put(one.instant(), one));
        Set<Instant> out = out();
        Set<LocalDate> days = daysOut();
        return times.subMap(from, false, to, true).values().stream().limit(RepeatRule.MOST + 1L)
            .map(one -> new Time(one, out.contains(one.instant()) || days.contains(one.local().toLocalDate()))).toList();
    }

    private List<RepeatRule> rules(ZoneId zone) {
        List<Field> rules = event.all("RRULE").limit(2).toList();
        if (rules.size() > 1) {
            throw new Objection("It repeats by more than one rule.");
        }
        return rules.stream().map(rule -> new RepeatRule(rule.value(), zone)).toList();
    }

    /** A listed time may be a period, of which the start counts. */
    private FileTime listed(Field field) {
        return FileTime.of(new Field(field.parameters(), field.value().split("/")[0]), floating);
    }

    private Set<Instant> out() {
        return event.all("EXDATE").flatMap(Field::each).filter(one -> !FileTime.isDay(one)).map(one -> FileTime.of(one, floating).instant())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<LocalDate> daysOut() {
        return event.all("EXDATE").flatMap(Field::each).filter(FileTime::isDay).map(FileTime::day).collect(Collectors.toSet());
    }

}
