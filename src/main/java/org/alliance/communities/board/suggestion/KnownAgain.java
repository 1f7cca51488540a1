package org.alliance.communities.board.suggestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.board.ical.Occurrence;
import org.alliance.communities.board.ical.Reading;

/**
 * Which meetings of the calendar the entries of a file are about: those that came from them, and, when a series was laid on other
 * days, the nearest of those that the series has no longer.
 */
final class KnownAgain {

    /** A meeting that is further away is another one. */
    private static final Duration REACH = Duration.ofDays(31);

    private final Meetings calendar;

    private final Map<String, Long> sources;

    private final Function<String, OptionalLong> own;

    private final Map<Occurrence, Meeting> known = new IdentityHashMap<>();

    /** By their sources. */
    private final List<Map.Entry<String, Meeting>> missing;

    /**
     * @param sources the ids of meetings by the entries they came from
     * @param own the id of the meeting that our own calendar file gives an entry
     */
    KnownAgain(Meetings calendar, Map<String, Long> sources, Function<String, OptionalLong> own, Reading file) {
        this.calendar = calendar;
        this.sources = sources;
        this.own = own;
        file.occurrences().forEach(one -> bySource(one.source()).ifPresent(meeting -> known.put(one, meeting)));
        this.missing = missing(file);
        file.occurrences().stream().filter(this::isOfOtherDay).forEach(one -> nearest(one).ifPresent(entry -> {
            missing.remove(entry);
            known.put(one, entry.getValue());
        }));
    }

    Optional<Meeting> meeting(Occurrence found) {
        return Optional.ofNullable(known.get(found));
    }

    /** Meetings ahead that came from a series of the file, which does not have them any more. */
    List<Meeting> missing() {
        return missing.stream().map(Map.Entry::getValue).sorted(Comparator.comparing(Meeting::start)).toList();
    }

    private Optional<Meeting> bySource(String source) {
        if (source == null) {
            return Optional.empty();
        }
        OptionalLong ours = own.apply(source);
        return Optional.ofNullable(ours.isPresent() ? Long.valueOf(ours.getAsLong()) : sources.get(source)).flatMap(calendar::find);
    }

    private List<Map.Entry<String, Meeting>> missing(Reading file) {
        Set<String> told = file.occurrences().stream().map(Occurrence::source).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> series = new HashSet<>(series(file.occurrences().stream()));
        series.removeAll(series(file.occurrences().stream().filter(one -> one.start() == null)));
        return new ArrayList<>(sources.entrySet().stream()
            .filter(one -> !told.contains(one.getKey()) && series.contains(Occurrence.series(one.getKey())))
            .flatMap(one -> calendar.find(one.getValue()).stream().map(meeting -> Map.entry(one.getKey(), meeting)))
            .filter(one -> one.getValue().status() == Status.PLANNED).toList());
    }

    private static Set<String> series(Stream<Occurrence> occurrences) {
        return occurrences.map(Occurrence::source).filter(Objects::nonNull).map(Occurrence::series).collect(Collectors.toSet());
    }

    private boolean isOfOtherDay(Occurrence one) {
        return one.source() != null && one.objection() == null && !one.cancelled() && !known.containsKey(one) && !isThere(one);
    }

    private boolean isThere(Occurrence one) {
        return calendar.all().stream().filter(meeting -> !meeting.isCancelled() && meeting.start().equals(one.start()))
            .anyMatch(meeting -> missing.stream().noneMatch(entry -> entry.getValue().equals(meeting)));
    }

    private Optional<Map.Entry<String, Meeting>> nearest(Occurrence one) {
        return missing.stream().filter(entry -> Occurrence.series(entry.getKey()).equals(Occurrence.series(one.source())))
            .filter(entry -> away(one, entry).compareTo(REACH) <= 0).min(Comparator.comparing(entry -> away(one, entry)));
    }

    private static Duration away(Occurrence one, Map.Entry<String, Meeting> entry) {
        return Duration.between(one.start(), entry.getValue().start()).abs();
    }

}
