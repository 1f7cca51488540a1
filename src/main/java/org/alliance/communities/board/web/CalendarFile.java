package org.alliance.communities.board.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.alliance.communities.board.Meeting;

/** Writes meetings as a calendar file (RFC 5545). */
class CalendarFile {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** In bytes; one more is the blank that begins the next line. */
    private static final int LONGEST_LINE = 74;

    private final StringBuilder text = new StringBuilder();

    private final String host;

    private final Instant now;

    /**
     * @param host makes the entries' ids unique in the world
     */
    CalendarFile(String host, Instant now) {
        this.host = host;
        this.now = now;
    }

    String of(List<Meeting> meetings) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Alliance//Communities//EN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:Alliance Board meetings");
        meetings.forEach(this::entry);
        line("END:VCALENDAR");
        return text.toString();
    }

    private void entry(Meeting meeting) {
        line("BEGIN:VEVENT");
        line("UID:board-meeting-" + meeting.id() + "@" + host);
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(meeting.start()));
        line("SUMMARY:Board meeting of the Alliance");
        line("LOCATION:" + escaped(publicPlace(meeting.place())));
        line("STATUS:" + (meeting.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** Everyone can read the file, but the link into a meeting is for those who take part. */
    private static String publicPlace(String place) {
        return place.replaceAll("(?i)\\bhttps?://\\S+", "online").strip();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
            .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String sign = Character.toString(line.codePointAt(at));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 0;
            }
            text.append(sign);
            bytes += size;
        }
        text.append("\r\n");
    }

}
