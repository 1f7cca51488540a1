package org.alliance.communities.board.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alliance.communities.board.BoardSettings;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meeting.Status;

/** What we write as a calendar file, we read as the same meetings. */
class WrittenAndReadTests {

    private final MeetingEntries entries = new MeetingEntries(new BoardSettings(Duration.ofHours(3)), URI.create("https://communities.example"));

    @Property(tries = 300)
    void meetingsComeBackAsTheyWere(@ForAll("calendars") List<Meeting> meetings) {
        Reading reading = Written.read(CalendarFile.of("Board", entries.forMembers(meetings)));

        assertThat(reading.notes()).isEmpty();
        assertThat(reading.occurrences()).hasSameSizeAs(meetings).allSatisfy(one -> {
            Meeting meeting = meetings.get((int) entries.meeting(one.source()).orElseThrow() - 1);
            assertThat(one.start()).isEqualTo(meeting.start());
            assertThat(one.place()).isEqualTo(meeting.place().strip());
            assertThat(one.cancelled()).isEqualTo(meeting.isCancelled());
            assertThat(one.sequence()).isEqualTo(meeting.version());
            assertThat(one.objection()).isNull();
        });
    }

    @Provide
    Arbitrary<List<Meeting>> calendars() {
        Arbitrary<Instant> start = Arbitraries.longs().between(0, Duration.ofDays(1800).toMinutes())
            .map(minutes -> Written.NOW.plus(Duration.ofMinutes(minutes)));
        Arbitrary<String> place = Arbitraries.strings().withChars(",;:\\\"'=nN ^<>&é会".toCharArray()).alpha()
            .ofMaxLength(200);
        return Combinators.combine(start, place, Arbitraries.of(Status.PLANNED, Status.CANCELLED), Arbitraries.integers().between(0, 99))
            .as((begins, where, status, version) -> new Meeting(0, begins, where, status, version, Written.NOW)).list().ofMaxSize(20)
            .map(WrittenAndReadTests::numbered);
    }

    private static List<Meeting> numbered(List<Meeting> meetings) {
        List<Meeting> numbered = new ArrayList<>();
        meetings.forEach(one -> numbered.add(new Meeting(numbered.size() + 1L, one.start(), one.place(), one.status(), one.version(),
                one.changedAt())));
        return numbered;
    }

}
