package org.alliance.communities.board.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes single meetings of a file's events: what repeats is laid out for the next five years, with its exceptions. */
final class Occurrences {

    /** How far ahead the Board's calendar goes. */
    private static final Period AHEAD = Period.ofYears(5);

    private static final int MOST = 300;

    private static final int MOST_SERIES = 50;

    private static final int LONGEST_TEXT = 500;

    private static final int LONGEST_ID = 500;

    private static final Comparator<Occurrence> BY_TIME =
        Comparator.comparing(Occurrence::start, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<String, Occurrence> known = new LinkedHashMap<>();

    private final List<Occurrence> nameless = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();

    private final ZoneId floating;

    private final Instant now;

    private final Instant end;

    private final boolean cancelling;

    private int series;

    /**
     * @param floating the zone of times that name none, on whose days meetings of a series are known again
     * @param cancelling whether the file cancels all that it tells of
     */
    Occurrences(ZoneId floating, Instant now, boolean cancelling) {
        this.floating = floating;
        this.now = now;
        this.end = now.atZone(floating).plus(AHEAD).toInstant();
        this.cancelling = cancelling;
    }

    Reading of(List<RawEvent> events) {
        Set<String> apart = new HashSet<>();
        events.stream().filter(event -> event.first("RECURRENCE-ID").isPresent()).forEach(event -> single(event).ifPresent(apart::add));
        events.stream().filter(event -> event.first("RECURRENCE-ID").isEmpty()).forEach(event -> {
            if (Series.is(event)) {
                repeating(event, apart);
            }
            else {
                single(event);
            }
        });
        List<Occurrence> all = new ArrayList<>(known.values());
        all.addAll(nameless);
        if (all.size() > MOST) {
            notes.add("The file tells of " + all.size() + " meetings, of which these are the first " + MOST + ", past ones left out first.");
        }
        return new Reading(all.stream().sorted(Comparator.comparing(this::isPast).thenComparing(BY_TIME)).limit(MOST).sorted(BY_TIME).toList(),
                List.copyOf(notes));
    }

    private boolean isPast(Occurrence occurrence) {
        return occurrence.start() != null && occurrence.start().isBefore(now);
    }

    private Optional<String> single(RawEvent event) {
        String source = id(event);
        try {
            source = event.first("RECURRENCE-ID").isPresent() ? exception(event, source) : source;
            FileTime start = FileTime.of(event.first("DTSTART").orElseThrow(() -> new Objection("It has no time.")), floating);
            add(event, source, start, isCancelled(event));
        }
        catch (Objection objection) {
            add(new Occurrence(source, sequence(event), null, summary(event), place(event), isCancelled(event), objection.getMessage()));
        }
        return Optional.ofNullable(source);
    }

    /** Which time of the series it stands for. */
    private String exception(RawEvent event, String id) {
        Field instead = event.first("RECURRENCE-ID").orElseThrow();
        if (!instead.parameter("RANGE").isEmpty()) {
            throw new Objection("It changes all later ones of a series too, which is not read here.");
        }
        return of(id, FileTime.isDay(instead) ? FileTime.day(instead) : day(FileTime.of(instead, floating)));
    }

    private void repeating(RawEvent event, Set<String> apart) {
        String id = id(event);
        try {
            if (++series > MOST_SERIES) {
                throw new Objection("It is one of more than " + MOST_SERIES + " entries of this file that repeat.");
            }
            List<Series.Time> times = new Series(event, floating).between(now, end);
            if (times.size() > RepeatRule.MOST) {
                notes.add("“" + summary(event) + "” repeats without end, or often: its first " + RepeatRule.MOST + " times are shown.");
            }
            Set<LocalDate> taken = times.stream().filter(one -> !one.out()).map(one -> day(one.at())).collect(Collectors.toSet());
            Set<LocalDate> seen = new HashSet<>();
            times.stream().limit(RepeatRule.MOST).filter(one -> !one.out() || !taken.contains(day(one.at())))
                .forEach(one -> add(event, id, one, apart, seen.add(day(one.at()))));
        }
        catch (Objection objection) {
            add(new Occurrence(id, sequence(event), null, summary(event), place(event), isCancelled(event), objection.getMessage()));
        }
    }

    /** A day is what a series keeps when its hour changes, so one meeting a day can be known again. */
    private void add(RawEvent event, String id, Series.Time time, Set<String> apart, boolean isFirstOfDay) {
        String source = of(id, day(time.at()));
        boolean cancelled = time.out() || isCancelled(event);
        if (!isFirstOfDay) {
            add(new Occurrence(null, sequence(event), time.at().instant(), summary(event), place(event), cancelled,
                    "The series has a meeting on this day already. If there are two, please add this one by hand."));
        }
        else if (!apart.contains(source)) {
            add(event, source, time.at(), cancelled);
        }
    }

    private void add(RawEvent event, String source, FileTime at, boolean cancelled) {
        add(new Occurrence(source, sequence(event), at.instant(), summary(event), place(event), cancelled,
                at.isSkipped() ? "The clocks go forward that night and skip its time." : null));
    }

    /** Of two of one id the newer counts. */
    private void add(Occurrence one) {
        if (one.source() == null) {
            nameless.add(one);
        }
        else {
            known.merge(one.source(), one, (before, after) -> after.sequence() >= before.sequence() ? after : before);
        }
    }

    private static String of(String id, LocalDate day) {
        return id == null ? null : id + "/" + day;
    }

    private LocalDate day(FileTime time) {
        return time.instant().atZone(floating).toLocalDate();
    }

    private static String id(RawEvent event) {
        String id = event.line("UID", LONGEST_ID);
        return id.isEmpty() || id.endsWith("…") ? null : id;
    }

    private boolean isCancelled(RawEvent event) {
        return cancelling || event.line("STATUS", LONGEST_TEXT).equalsIgnoreCase("CANCELLED");
    }

    private static int sequence(RawEvent event) {
        String sequence = event.line("SEQUENCE", LONGEST_TEXT);
        return sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    private static String summary(RawEvent event) {
        return event.line("SUMMARY", LONGEST_TEXT);
    }

    private static String place(RawEvent event) {
        return event.line("LOCATION", LONGEST_TEXT);
    }

}
