package org.alliance.communities.board.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alliance.communities.board.BoardSettings;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meeting.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTests {

    private static final Instant START = Instant.parse("2027-11-07T09:30:00Z");

    private static final Instant CHANGED = Instant.parse("2027-01-02T03:04:05Z");

    private final MeetingEntries entries = new MeetingEntries(new BoardSettings(Duration.ofHours(3)), URI.create("https://communities.example"));

    private static Meeting meeting(Status status, String place) {
        return new Meeting(7, START, place, status, 3, CHANGED);
    }

    private String file(Meeting meeting) {
        return text(entries.forAll(List.of(meeting)));
    }

    private String members(Meeting meeting) {
        return text(entries.forMembers(List.of(meeting)));
    }

    private static String text(List<CalendarEntry> entries) {
        return new String(CalendarFile.of("Alliance Board meetings", entries), StandardCharsets.UTF_8);
    }

    @Test
    void meetingIsToldByIdChangesAndStart() {
        assertThat(file(meeting(Status.PLANNED, "Room 3")).lines()).contains("BEGIN:VCALENDAR", "VERSION:2.0",
                "X-WR-CALNAME:Alliance Board meetings", "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "UID:board-meeting-7@communities.example", "SEQUENCE:3", "LAST-MODIFIED:20270102T030405Z",
                "DTSTAMP:20270102T030405Z", "DTSTART:20271107T093000Z", "DTEND:20271107T123000Z", "LOCATION:Room 3", "STATUS:CONFIRMED");
    }

    @Test
    void cancelledMeetingIsToldAsCancelledAndNotLeftOut() {
        assertThat(file(meeting(Status.CANCELLED, "")).lines()).contains("STATUS:CANCELLED")
            .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void linkIntoAMeetingIsForMembersOnly() {
        Meeting online = meeting(Status.PLANNED, "Room 3 or https://zoom.example/j/1?pwd=x");

        assertThat(file(online)).contains("LOCATION:online").doesNotContain("zoom");
        assertThat(text(entries.forMembers(List.of(online))).replace("\r\n ", "")).contains("https://zoom.example/j/1?pwd=x");
    }

    @ParameterizedTest
    @ValueSource(strings = { "zoom.us/j/123?pwd=x", "https://zoom.example/j/1", "Zoom, meeting ID 81", "Room 3, Passcode 4711", "pin: 12",
        "Online (access code abc)", "Zoom 812 3456 7890", "+1 (206) 555-0100", "206.555.0100", "dial in as ever", "meet.google.com", "sip:board@x",
        "board@video.example", "ID: 99", "webex.com", "call-in 55", "Zoom.US", "tel:911", "HTTP://X/y", "Pass code: x", "code 4711" })
    void whatLeadsIntoAMeetingIsForMembersOnly(String place) {
        assertThat(file(meeting(Status.PLANNED, place))).contains("LOCATION:online\r\n").doesNotContain(place);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Room 3", "Online", "Orchard Library, 1200 Fifth Ave., Seattle WA 98101-1234", "Zoom", "St. Mary's Hall, 2nd floor",
        "Bldg. 12 / Room 301" })
    void placeThatOneGoesToIsForEverybody(String place) {
        assertThat(file(meeting(Status.PLANNED, place)).replace("\r\n ", "").replace("\\,", ",")).contains("LOCATION:" + place + "\r\n");
    }

    @Test
    void textCannotBreakOutOfItsLine() {
        String file = members(meeting(Status.PLANNED, "Room\r\nATTENDEE:mailto:x@x.example\u0007; \\ , END"));

        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:Room  ATTENDEE:mailto:x@x.example \\; \\\\ \\, END");
    }

    @Test
    void noLineHasMoreBytesThanTheStandardAllowsAndNoLetterIsCut() {
        String place = "会議室".repeat(20) + "😀".repeat(20) + "a".repeat(80);

        String file = file(meeting(Status.PLANNED, place));

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    @Test
    void entryOfADayHasNoTimeAndTakesNone() {
        String file = text(List.of(new CalendarEntry("x@y", 0, CHANGED, null, null, LocalDate.of(2027, 3, 14), "Decide", "",
                URI.create("https://communities.example/communities/x"), false, false)));

        assertThat(file.lines()).contains("DTSTART;VALUE=DATE:20270314", "TRANSP:TRANSPARENT",
                "URL:https://communities.example/communities/x");
    }

    @Test
    void ownMeetingIsKnownAgainAndNobodyElses() {
        assertThat(entries.meeting("board-meeting-7@communities.example")).hasValue(7);
        assertThat(entries.meeting("board-meeting-7@other.example")).isEmpty();
        assertThat(entries.meeting("board-meeting-x@communities.example")).isEmpty();
    }

}
