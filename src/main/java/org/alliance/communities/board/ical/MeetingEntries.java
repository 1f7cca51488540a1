package org.alliance.communities.board.ical;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.board.BoardSettings;
import org.alliance.communities.board.Meeting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Board meetings as entries of other calendars, and known again when they come back from one. */
@Component
public class MeetingEntries {

    private static final String SUMMARY = "Board meeting of the Alliance";

    private final Duration length;

    private final String host;

    private final Pattern own;

    MeetingEntries(BoardSettings settings, @Value("${communities.public-url}") URI url) {
        this.length = settings.meetingLength();
        this.host = url.getHost();
        this.own = Pattern.compile("board-meeting-(\\d{1,18})@" + Pattern.quote(String.valueOf(host)));
    }

    /** For everyone: what leads into a meeting is for those who take part. */
    public List<CalendarEntry> forAll(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> entry(meeting, PublicPlace.of(meeting.place()))).toList();
    }

    /** For those who take part. */
    public List<CalendarEntry> forMembers(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> entry(meeting, meeting.place())).toList();
    }

    /** The id of the meeting that has this uid; empty for what is not ours. */
    public OptionalLong meeting(String uid) {
        Matcher ours = own.matcher(uid);
        return ours.matches() ? OptionalLong.of(Long.parseLong(ours.group(1))) : OptionalLong.empty();
    }

    private CalendarEntry entry(Meeting meeting, String place) {
        return new CalendarEntry("board-meeting-" + meeting.id() + "@" + host, meeting.version(), meeting.changedAt(),
                meeting.start(), meeting.start().plus(length), null, SUMMARY, place, null, meeting.isCancelled(), true);
    }

}
