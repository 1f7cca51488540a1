package org.alliance.communities.board.ical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * A time of a calendar file.
 *
 * @param zone whose clocks show it
 */
record FileTime(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MOMENT =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST_NAME = 60;

    /**
     * @param floating the zone of times that name none
     * @throws Objection when it is none, or of a zone that nobody knows
     */
    static FileTime of(Field field, ZoneId floating) {
        String value = field.value().strip().toUpperCase(Locale.ROOT);
        if (isDay(field)) {
            throw new Objection("It has a day but no time of day.");
        }
        try {
            return value.endsWith("Z") ? new FileTime(LocalDateTime.parse(value.substring(0, value.length() - 1), MOMENT), ZoneOffset.UTC)
                    : new FileTime(LocalDateTime.parse(value, MOMENT), zone(field.parameter("TZID"), floating));
        }
        catch (DateTimeException unreadable) {
            throw new Objection("Its time cannot be read.");
        }
    }

    /** The end of a day, or the moment, until which something repeats. */
    static Instant until(String value, ZoneId zone) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        try {
            return text.length() == 8 ? LocalDate.parse(text, DAY).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
                    : text.endsWith("Z") ? LocalDateTime.parse(text.substring(0, text.length() - 1), MOMENT).toInstant(ZoneOffset.UTC)
                    : LocalDateTime.parse(text, MOMENT).atZone(zone).toInstant();
        }
        catch (DateTimeException unreadable) {
            throw new Objection("It repeats until a time that cannot be read.");
        }
    }

    static boolean isDay(Field field) {
        return field.parameter("VALUE").equalsIgnoreCase("DATE") || field.value().strip().length() == 8;
    }

    /**
     * @throws Objection when it is none
     */
    static LocalDate day(Field field) {
        try {
            return LocalDate.parse(field.value().strip(), DAY);
        }
        catch (DateTimeException unreadable) {
            throw new Objection("It names a day that cannot be read.");
        }
    }

    private static ZoneId zone(String name, ZoneId floating) {
        return name.isEmpty() ? floating : Zones.find(name).orElseThrow(() -> new Objection("Its time zone is not known here: "
                + name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("\\p{Cntrl}", " ")));
    }

    /** Whether the clocks jump over it. */
    boolean isSkipped() {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Of a time that the clocks show twice, the first. */
    Instant instant() {
        return local.atZone(zone).toInstant();
    }

}
