package org.alliance.communities.board.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.board.ical.Occurrence;
import org.alliance.communities.board.ical.Reading;
import org.alliance.communities.board.suggestion.Suggestion.Kind;

/** Holds a file against the calendar: an entry is about the meeting that came from it, or else about one that begins with it. */
final class Comparison {

    private static final Comparator<Suggestion> OPEN_FIRST = Comparator.comparing(one -> !one.isOpen());

    private final Meetings calendar;

    private final Map<String, Long> sources;

    private final Function<String, OptionalLong> own;

    private final CalendarPreview preview;

    /**
     * @param sources the ids of meetings by the entries they came from
     * @param own the id of the meeting that our own calendar file gives an entry
     */
    Comparison(Meetings calendar, Map<String, Long> sources, Function<String, OptionalLong> own, CalendarPreview preview) {
        this.calendar = calendar;
        this.sources = sources;
        this.own = own;
        this.preview = preview;
    }

    Suggestions with(Reading file) {
        return new Suggestions(file.occurrences().stream().map(this::suggestion).filter(one -> one.kind() != Kind.NOTHING)
            .sorted(OPEN_FIRST).toList(), file.notes());
    }

    private Suggestion suggestion(Occurrence found) {
        Optional<Meeting> known = known(found.source());
        if (found.objection() != null) {
            return Suggestion.refused(known.isPresent() ? Kind.MOVED : Kind.NEW, found, known.orElse(null), found.objection());
        }
        return known.map(meeting -> ofKnown(found, meeting)).orElseGet(() -> ofUnknown(found));
    }

    private Optional<Meeting> known(String source) {
        if (source == null) {
            return Optional.empty();
        }
        OptionalLong ours = own.apply(source);
        return Optional.ofNullable(ours.isPresent() ? Long.valueOf(ours.getAsLong()) : sources.get(source)).flatMap(calendar::find);
    }

    private Suggestion ofKnown(Occurrence found, Meeting meeting) {
        if (found.cancelled()) {
            return meeting.isCancelled() ? nothing(found, meeting)
                    : checked(Kind.CANCELLED, found, meeting, MeetingChange.cancel(meeting.id()));
        }
        if (meeting.isCancelled()) {
            return Suggestion.refused(Kind.NEW, found, meeting,
                    "The Board has cancelled this meeting. If it takes place after all, please add it by hand.");
        }
        String place = place(found, meeting);
        if (!meeting.start().equals(found.start())) {
            return checked(Kind.MOVED, found, meeting, MeetingChange.move(meeting.id(), found.start(), place));
        }
        return meeting.place().equals(place) ? nothing(found, meeting)
                : checked(Kind.PLACE, found, meeting, MeetingChange.move(meeting.id(), found.start(), place));
    }

    private Suggestion ofUnknown(Occurrence found) {
        Optional<Meeting> alike = calendar.all().stream()
            .filter(meeting -> !meeting.isCancelled() && meeting.start().equals(found.start())).findFirst();
        if (found.cancelled()) {
            return alike.map(meeting -> checked(Kind.CANCELLED, found, meeting, MeetingChange.cancel(meeting.id())))
                .orElseGet(() -> nothing(found, null));
        }
        return alike.map(meeting -> found.source() == null ? nothing(found, meeting)
                    : new Suggestion(Kind.ALIKE, found, meeting, null, null))
            .orElseGet(() -> checked(Kind.NEW, found, null, MeetingChange.add(found.start(), found.place())));
    }

    /** An entry without a place says nothing about it. */
    private static String place(Occurrence found, Meeting meeting) {
        return found.place().isEmpty() ? meeting.place() : found.place();
    }

    private Suggestion checked(Kind kind, Occurrence found, Meeting meeting, MeetingChange change) {
        return new Suggestion(kind, found, meeting, change, preview.objection(calendar, change).orElse(null));
    }

    private static Suggestion nothing(Occurrence found, Meeting meeting) {
        return new Suggestion(Kind.NOTHING, found, meeting, null, null);
    }

}
