package org.alliance.communities.board.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.alliance.communities.board.BoardCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Board's meetings, to subscribe to. */
@RestController
class PublicCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final BoardCalendar calendar;

    private final Clock clock;

    private final String host;

    PublicCalendar(BoardCalendar calendar, Clock clock, @Value("${communities.public-url}") URI url) {
        this.calendar = calendar;
        this.clock = clock;
        this.host = url.getHost();
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> meetings() {
        String file = new CalendarFile(host, clock.instant()).of(calendar.all());
        return ResponseEntity.ok().contentType(CALENDAR).body(file.getBytes(StandardCharsets.UTF_8));
    }

}
