package org.alliance.communities.board.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Recur;

/**
 * How an event repeats. The library follows the rule on the clocks of the event's zone; before that, all is refused that would
 * make it take many steps: so what a rule costs is bounded, whatever it says.
 */
final class RepeatRule {

    /** How many occurrences of one event are read. */
    static final int MOST = 60;

    private static final int LONGEST = 200;

    /** With a step a day at most, this bounds the steps. */
    private static final int OLDEST = 30;

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS",
            "BYWEEKNO", "BYYEARDAY", "WKST");

    private final Recur<LocalDateTime> recur;

    private final Instant until;

    /**
     * @throws Objection when it is not followed here
     */
    RepeatRule(String rule, ZoneId zone) {
        Map<String, String> parts = parts(rule);
        if (!PARTS.containsAll(parts.keySet()) || !FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))) {
            throw new Objection("It repeats by a rule that is not read here, such as more often than once a day.");
        }
        if (!parts.getOrDefault("INTERVAL", "1").matches("[1-9]\\d{0,2}") || !parts.getOrDefault("COUNT", "1").matches("[1-9]\\d{0,5}")) {
            throw unreadable();
        }
        this.until = parts.containsKey("UNTIL") ? FileTime.until(parts.get("UNTIL"), zone) : Instant.MAX;
        try {
            this.recur = new Recur<>(parts.entrySet().stream().filter(part -> !part.getKey().equals("UNTIL"))
                .map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining(";")), false);
        }
        catch (RuntimeException wrong) {
            throw unreadable();
        }
    }

    private static Map<String, String> parts(String rule) {
        if (rule.length() > LONGEST) {
            throw unreadable();
        }
        try {
            return Arrays.stream(rule.toUpperCase(Locale.ROOT).strip().split(";")).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        }
        catch (IllegalStateException | ArrayIndexOutOfBoundsException wrong) {
            throw unreadable();
        }
    }

    private static Objection unreadable() {
        return new Objection("It repeats by a rule that cannot be read.");
    }

    /**
     * At most one more than are read.
     *
     * @param first the event itself, from which the rule counts
     */
    List<FileTime> between(FileTime first, Instant from, Instant to) {
        if (first.instant().isBefore(from.atZone(first.zone()).minusYears(OLDEST).toInstant())) {
            throw new Objection("It has been repeating for more than 30 years.");
        }
        LocalDateTime begin = local(from.isBefore(first.instant()) ? first.instant() : from, first.zone());
        LocalDateTime end = local(until.isBefore(to) ? until : to, first.zone());
        try {
            return recur.getDates(first.local(), begin, end, MOST + 1).stream().map(one -> new FileTime(one, first.zone())).toList();
        }
        catch (RuntimeException wrong) {
            throw unreadable();
        }
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime();
    }

}
