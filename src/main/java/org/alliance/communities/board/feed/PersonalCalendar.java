package org.alliance.communities.board.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.ical.CalendarEntry;
import org.alliance.communities.board.ical.CalendarFile;
import org.alliance.communities.board.ical.MeetingEntries;
import org.alliance.communities.people.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings and deadlines in one file, for one reader. */
@Component
@Transactional(readOnly = true)
public class PersonalCalendar {

    private static final String NAME = "Alliance Board: meetings and deadlines";

    private final BoardCalendar calendar;

    private final MeetingEntries entries;

    private final List<DeadlineSource> sources;

    private final URI url;

    PersonalCalendar(BoardCalendar calendar, MeetingEntries entries, List<DeadlineSource> sources,
            @Value("${communities.public-url}") URI url) {
        this.calendar = calendar;
        this.entries = entries;
        this.sources = sources;
        this.url = url;
    }

    /** For somebody who logs in: they may read the links into meetings. */
    public byte[] of(Person person) {
        List<Meeting> meetings = calendar.all();
        return file(meetings, entries.forMembers(meetings),
                sources.stream().flatMap(source -> source.deadlinesOf(person).stream()).toList());
    }

    /** For who has no login and hears of these deadlines only. */
    public byte[] of(List<Deadline> deadlines) {
        List<Meeting> meetings = calendar.all();
        return file(meetings, entries.forAll(meetings), deadlines);
    }

    private byte[] file(List<Meeting> meetings, List<CalendarEntry> shown, List<Deadline> deadlines) {
        int changes = (int) Math.min(calendar.version(), Integer.MAX_VALUE);
        Instant changed = meetings.stream().map(Meeting::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        return CalendarFile.of(NAME, Stream.concat(shown.stream(),
                deadlines.stream().map(deadline -> entry(deadline, changes, changed))).toList());
    }

    /** Deadlines move when the calendar does, so its changes are theirs. */
    private CalendarEntry entry(Deadline deadline, int changes, Instant changed) {
        return new CalendarEntry(deadline.key() + "@" + url.getHost(), changes,
                deadline.since().isAfter(changed) ? deadline.since() : changed, deadline.at(), null, deadline.day(), deadline.summary(),
                "", deadline.page() == null ? null : URI.create(url + deadline.page()), false, false);
    }

}
