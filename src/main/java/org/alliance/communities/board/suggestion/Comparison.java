package org.alliance.communities.board.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.board.ical.Occurrence;
import org.alliance.communities.board.ical.Reading;
import org.alliance.communities.board.suggestion.Suggestion.Kind;
import org.alliance.communities.clock.AllianceTime;

/** Holds a file against the calendar: an entry is about the meeting that came from it, or else about one that begins with it. */
final class Comparison {

    private static final Comparator<Suggestion> OPEN_FIRST = Comparator.comparing(one -> !one.isOpen());

    private final Meetings calendar;

    private final KnownAgain known;

    private final CalendarPreview preview;

    private final AllianceTime time;

    Comparison(Meetings calendar, KnownAgain known, CalendarPreview preview, AllianceTime time) {
        this.calendar = calendar;
        this.known = known;
        this.preview = preview;
        this.time = time;
    }

    Suggestions with(Reading file) {
        List<Suggestion> all = file.occurrences().stream().map(this::suggestion).filter(one -> one.kind() != Kind.NOTHING).toList();
        List<MeetingChange> changes = all.stream().flatMap(one -> one.toSave().stream()).filter(one -> one.kind() != MeetingChange.Kind.ADD)
            .toList();
        return new Suggestions(all.stream().map(one -> checked(one, changes)).sorted(OPEN_FIRST).toList(),
                Stream.concat(file.notes().stream(), missing().stream()).toList());
    }

    /** A time is free too when the file's other changes make it so. Whether what was picked fits together is seen when it is. */
    private Suggestion checked(Suggestion one, List<MeetingChange> changes) {
        return one.toSave().flatMap(change -> preview.objection(calendar, change)
            .flatMap(alone -> preview.objection(after(changes, change), change))).map(one::refused).orElse(one);
    }

    private Meetings after(List<MeetingChange> changes, MeetingChange without) {
        Meetings after = calendar;
        for (MeetingChange change : changes) {
            after = change.meeting() == without.meeting() ? after : after.with(change);
        }
        return after;
    }

    private Optional<String> missing() {
        return known.missing().isEmpty() ? Optional.empty()
                : Optional.of("The file has these meetings no longer, though it had their series when they came from it: "
                        + known.missing().stream().map(meeting -> time.show(meeting.start())).collect(Collectors.joining("; "))
                        + ". They stay in the calendar. Please cancel by hand what does not take place.");
    }

    private Suggestion suggestion(Occurrence found) {
        Optional<Meeting> meeting = known.meeting(found);
        if (found.objection() != null) {
            return Suggestion.refused(meeting.isPresent() ? Kind.MOVED : Kind.NEW, found, meeting.orElse(null), found.objection());
        }
        return meeting.map(one -> ofKnown(found, one)).orElseGet(() -> ofUnknown(found));
    }

    private Suggestion ofKnown(Occurrence found, Meeting meeting) {
        if (found.cancelled()) {
            return meeting.isCancelled() ? nothing(found, meeting)
                    : new Suggestion(Kind.CANCELLED, found, meeting, MeetingChange.cancel(meeting.id()), null);
        }
        if (meeting.isCancelled()) {
            return Suggestion.refused(Kind.NEW, found, meeting,
                    "The Board has cancelled this meeting. If it takes place after all, please add it by hand.");
        }
        String place = place(found, meeting);
        if (!meeting.start().equals(found.start())) {
            return new Suggestion(Kind.MOVED, found, meeting, MeetingChange.move(meeting.id(), found.start(), place), null);
        }
        return meeting.place().equals(place) ? nothing(found, meeting)
                : new Suggestion(Kind.PLACE, found, meeting, MeetingChange.move(meeting.id(), found.start(), place), null);
    }

    private Suggestion ofUnknown(Occurrence found) {
        Optional<Meeting> alike = calendar.all().stream()
            .filter(meeting -> !meeting.isCancelled() && meeting.start().equals(found.start())).findFirst();
        if (found.cancelled()) {
            return alike.map(meeting -> new Suggestion(Kind.CANCELLED, found, meeting, MeetingChange.cancel(meeting.id()), null))
                .orElseGet(() -> nothing(found, null));
        }
        return alike.map(meeting -> found.source() == null ? nothing(found, meeting)
                    : new Suggestion(Kind.ALIKE, found, meeting, null, null))
            .orElseGet(() -> new Suggestion(Kind.NEW, found, null, MeetingChange.add(found.start(), found.place()), null));
    }

    /** An entry without a place says nothing about it. */
    private static String place(Occurrence found, Meeting meeting) {
        return found.place().isEmpty() ? meeting.place() : found.place();
    }

    private static Suggestion nothing(Occurrence found, Meeting meeting) {
        return new Suggestion(Kind.NOTHING, found, meeting, null, null);
    }

}
