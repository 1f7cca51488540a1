package org.alliance.communities.board.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.CalendarPreview.Seen;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.board.Meetings;
import org.alliance.communities.board.ical.CalendarReader;
import org.alliance.communities.board.ical.MeetingEntries;
import org.alliance.communities.board.ical.Reading;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.clock.SqlTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The calendar files that people look at before they say what of them counts: one for each person, kept until then. */
@Component
@Transactional
public class CalendarImport {

    public record Upload(String name, Instant at, byte[] content) {
    }

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    private final BoardCalendar calendar;

    private final CalendarPreview preview;

    private final CalendarReader reader;

    private final MeetingEntries entries;

    private final MeetingSources sources;

    private final AllianceTime time;

    private final Clock clock;

    CalendarImport(JdbcClient jdbc, BoardCalendar calendar, CalendarPreview preview, CalendarReader reader, MeetingEntries entries,
            MeetingSources sources, AllianceTime time, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.preview = preview;
        this.reader = reader;
        this.entries = entries;
        this.sources = sources;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Keeps a file in the place of an earlier one.
     *
     * @param name the file's, or the address it came from
     * @throws Refusal when it is no calendar file
     */
    public void keep(String name, byte[] content, String by) {
        reader.read(content);
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        discard(by);
        jdbc.sql("insert into calendar_upload (uploaded_by, uploaded_at, name, content) values (?, ?, ?, ?)")
            .params(by, SqlTime.of(clock.instant()), line.substring(0, Math.min(line.length(), LONGEST_NAME)), content).update();
    }

    public Optional<Upload> of(String by) {
        return jdbc.sql("select name, uploaded_at, content from calendar_upload where uploaded_by = ?").param(by)
            .query((row, n) -> new Upload(row.getString("name"), SqlTime.get(row, "uploaded_at"), row.getBytes("content"))).optional();
    }

    public void discard(String by) {
        jdbc.sql("delete from calendar_upload where uploaded_by = ?").param(by).update();
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
        return preview.of(picked(keys, by).stream().flatMap(one -> one.toSave().stream()).toList());
    }

    /**
     * Takes over what was looked at, all or nothing.
     *
     * @param seen the version of the calendar when it was
     * @return how many entries were taken over
     * @throws Refusal when the calendar or the file is another one by now, or a change makes no sense
     */
    public int confirm(Collection<String> keys, long seen, String by) {
        calendar.hold(seen);
        List<Suggestion> picked = picked(keys, by);
        long version = seen;
        for (Suggestion one : picked) {
            long meeting = one.meeting() == null ? MeetingChange.NEW : one.meeting().id();
            if (one.change() != null) {
                meeting = calendar.save(one.change(), version++, by).id();
            }
            if (one.found().source() != null) {
                sources.remember(meeting, one.found().source());
            }
        }
        return picked.size();
    }

    private List<Suggestion> picked(Collection<String> keys, String by) {
        return suggestions(of(by).orElseThrow(() -> new Refusal("There is no file that waits: please upload it again."))).picked(keys);
    }

}
