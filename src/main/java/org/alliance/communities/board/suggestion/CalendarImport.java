package org.alliance.communities.board.suggestion;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.CalendarPreview.Seen;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.board.ical.CalendarReader;
import org.alliance.communities.board.ical.MeetingEntries;
import org.alliance.communities.board.ical.Reading;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The calendar files that people look at before they say what of them counts: one for each person. */
@Component
@Transactional
public class CalendarImport {

    public record Upload(String name, Instant at, byte[] content) {
    }

    private final UploadShelf shelf;

    private final BoardCalendar calendar;

    private final CalendarPreview preview;

    private final CalendarReader reader;

    private final MeetingEntries entries;

    private final MeetingSources sources;

    private final AllianceTime time;

    CalendarImport(UploadShelf shelf, BoardCalendar calendar, CalendarPreview preview, CalendarReader reader, MeetingEntries entries,
            MeetingSources sources, AllianceTime time) {
        this.shelf = shelf;
        this.calendar = calendar;
        this.preview = preview;
        this.reader = reader;
        this.entries = entries;
        this.sources = sources;
        this.time = time;
    }

    /**
     * Keeps a file in the place of an earlier one, until it was taken over and for a day at most.
     *
     * @throws Refusal when it is no calendar file
     */
    public void keep(String name, byte[] content, String by) {
        reader.read(content);
        shelf.keep(name, content, by);
    }

    /**
     * Keeps what was read from an address under the name of its server: the rest may be a secret between it and its owner.
     *
     * @throws Refusal when it is no calendar file
     */
    public void keep(URI address, byte[] content, String by) {
        keep(address.getHost(), content, by);
    }

    public Optional<Upload> of(String by) {
        return shelf.of(by);
    }

    public void discard(String by) {
        shelf.discard(by);
    }

    /** What the file suggests to the calendar as it is now. */
    public Suggestions suggestions(Upload upload) {
        Reading file = reader.read(upload.content());
        Meetings meetings = calendar.meetings();
        return new Comparison(meetings, new KnownAgain(meetings, sources.all(), entries::meeting, file), preview, time).with(file);
    }

    /**
     * What taking these over would do.
     *
     * @throws Refusal when they cannot all be taken
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Seen look(Collection<String> keys, String by) {
        return preview.of(suggestions(waiting(by)).picked(keys).stream().flatMap(one -> one.toSave().stream()).toList());
    }

    /**
     * Takes over what was looked at, all or nothing.
     *
     * @param seen the version of the calendar when it was
     * @return how many entries were taken over
     * @throws Refusal when the calendar or the file is another one by now, or a change makes no sense
     */
    public int confirm(Collection<String> keys, long seen, String by) {
        Upload upload = waiting(by);
        calendar.hold(seen);
        List<Suggestion> picked = suggestions(upload).picked(keys);
        Iterator<Meeting> saved = calendar.save(picked.stream().flatMap(one -> one.toSave().stream()).toList(), seen, by).iterator();
        for (Suggestion one : picked) {
            Meeting meeting = one.change() == null ? one.meeting() : saved.next();
            if (one.found().source() != null) {
                sources.remember(meeting.id(), one.found().source());
            }
        }
        shelf.discard(by);
        return picked.size();
    }

    private Upload waiting(String by) {
        return of(by).orElseThrow(() -> new Refusal("No file waits here any more: it was taken over already, or put away, or it waited "
                + "for more than a day. If something is missing in the calendar, please upload it again."));
    }

}
