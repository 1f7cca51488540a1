package org.alliance.communities.board.ical;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.alliance.communities.clock.AllianceTime;

/** Calendar files as a test writes them, read on a day in January 2027 in Los Angeles. */
final class Written {

    static final Instant NOW = Instant.parse("2027-01-10T18:00:00Z");

    private Written() {
    }

    static Reading read(byte[] file) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new CalendarReader(new AllianceTime(clock, ZoneId.of("America/Los_Angeles")), clock).read(file);
    }

    static Reading read(String... lines) {
        return read(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n")
            .getBytes(StandardCharsets.UTF_8));
    }

    /** A file of one event. */
    static Reading event(String... lines) {
        return read("BEGIN:VEVENT\r\nUID:one@library.example\r\nSUMMARY:Board\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

}
