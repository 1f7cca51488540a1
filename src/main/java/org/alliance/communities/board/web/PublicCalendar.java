package org.alliance.communities.board.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.ical.CalendarFile;
import org.alliance.communities.board.ical.MeetingEntries;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Board's meetings, to subscribe to. */
@RestController
class PublicCalendar {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final BoardCalendar calendar;

    private final MeetingEntries entries;

    PublicCalendar(BoardCalendar calendar, MeetingEntries entries) {
        this.calendar = calendar;
        this.entries = entries;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> meetings() {
        return answer(CalendarFile.of("Alliance Board meetings", entries.forAll(calendar.all())),
                CacheControl.maxAge(FRESH).cachePublic());
    }

    /** Who asks again is told when nothing has changed. */
    static ResponseEntity<byte[]> answer(byte[] file, CacheControl cache) {
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(cache)
            .eTag('"' + DigestUtils.md5DigestAsHex(file) + '"').body(file);
    }

}
