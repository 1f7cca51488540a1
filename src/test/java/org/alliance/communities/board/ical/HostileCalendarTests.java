package org.alliance.communities.board.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;

import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to cost time or memory, or to get something onto the page. */
class HostileCalendarTests {

    /** Long past what any machine needs: what is meant is a reader that never comes back. */
    private static final Duration EVER = Duration.ofMinutes(1);

    private static final String START = "DTSTART;TZID=America/Los_Angeles:20270301T100000";

    private static Reading quickly(String... lines) {
        return assertTimeoutPreemptively(EVER, () -> Written.read(lines));
    }

    private static Reading quicklyEvent(String... lines) {
        return assertTimeoutPreemptively(EVER, () -> Written.event(lines));
    }

    @Test
    void endlessRecurrenceIsCutAndSaysSo() {
        Reading reading = quicklyEvent(START, "RRULE:FREQ=DAILY");

        assertThat(reading.occurrences()).hasSize(60);
        assertThat(reading.notes()).containsExactly("“Board” repeats without end, or often: its first 60 times are shown.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=5", "FREQ=HOURLY", "FREQ=YEARLY;BYSECOND=1,2;BYMINUTE=1;BYHOUR=1",
        "FREQ=DAILY;INTERVAL=1073741824", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=99999999999", "FREQ=DAILY;FREQ=DAILY", "FREQ",
        "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=WEEKLY;UNTIL=never", "" })
    void ruleThatCostsOrSaysNothingIsNotFollowed(String rule) {
        assertThat(quicklyEvent(START, "RRULE:" + rule).occurrences()).hasSize(1)
            .allMatch(one -> one.objection() != null && one.objection().startsWith("It repeats"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2,4,6,9;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6" })
    void ruleThatIsNeverMetEnds(String rule) {
        assertThat(quicklyEvent(START, "RRULE:" + rule).occurrences()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void ruleOfNumbersWithoutEndIsNotFollowed() {
        assertThat(quicklyEvent(START, "RRULE:FREQ=YEARLY;BYMONTH=1" + ",1".repeat(50_000) + ";BYMONTHDAY=1" + ",1".repeat(50_000))
            .occurrences()).extracting(Occurrence::objection).containsExactly("It repeats by a rule that cannot be read.");
    }

    @Test
    void manySeriesCostNoMoreThanAFew() {
        String event = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20000301T100000Z\r\nRRULE:FREQ=DAILY;COUNT=99999\r\nEND:VEVENT";
        String[] events = IntStream.range(0, 2_000).mapToObj(event::formatted).toArray(String[]::new);

        Reading reading = quickly(events);

        assertThat(reading.occurrences()).hasSize(300);
        assertThat(reading.notes()).anyMatch(note -> note.startsWith("The file tells of "));
    }

    @Test
    void manyYearsThatArePastDoNotHideWhatIsToCome() {
        String past = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20000301T100000Z\r\nEND:VEVENT";
        String[] events = IntStream.rangeClosed(1, 400).mapToObj(past::formatted).toArray(String[]::new);
        events[399] = "BEGIN:VEVENT\r\nUID:next\r\nDTSTART:20270301T100000Z\r\nEND:VEVENT";

        assertThat(quickly(events).occurrences()).hasSize(300).extracting(Occurrence::start)
            .contains(Instant.parse("2027-03-01T10:00:00Z"));
    }

    @Test
    void fileOfTooManyEventsOrBytesIsRefused() {
        String event = "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n";

        assertThatThrownBy(() -> quickly(event.repeat(2_001))).isInstanceOf(Refusal.class).hasMessageContaining("more than 2,000 entries");
        assertThatThrownBy(() -> quickly(event.repeat(100_000))).isInstanceOf(Refusal.class).hasMessageContaining("larger than 1 MB");
    }

    @Test
    void hugeLineIsCut() {
        Occurrence one = quicklyEvent(START, "LOCATION:" + "a".repeat(900_000)).occurrences().get(0);

        assertThat(one.place()).hasSize(500).endsWith("…");
    }

    @Test
    void partsWithinPartsWithoutEndAreRefused() {
        assertThatThrownBy(() -> quickly("BEGIN:VTIMEZONE\r\n".repeat(50_000))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatTheFileSaysAboutAZoneIsNotRead() {
        Reading reading = quickly("BEGIN:VTIMEZONE", "TZID:America/Los_Angeles", "TZURL:http://127.0.0.1:1/zone", "BEGIN:STANDARD",
                "DTSTART:16010101T000000", "TZOFFSETFROM:+2359", "TZOFFSETTO:+2359", "RRULE:FREQ=SECONDLY", "BEGIN:DAYLIGHT", "RUBBISH:x",
                "END:DAYLIGHT", "END:STANDARD", "BEGIN:VEVENT", "UID:inside", "END:VEVENT", "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:x", START, "BEGIN:VALARM", "UID:alarm", "DTSTART:x", "END:VALARM", "END:VEVENT");

        assertThat(reading.occurrences()).extracting(one -> String.valueOf(one.start())).containsExactly("2027-03-01T18:00:00Z");
    }

    @Test
    void textStaysOneLineOfTextAsReceived() {
        Occurrence one = quickly("BEGIN:VEVENT", "UID:x", START, "SUMMARY:<script>alert(1)</script>\\n${7*7}\u202Eabc\u0007",
                "LOCATION:javascript:alert(1)", "END:VEVENT").occurrences().get(0);

        assertThat(one.summary()).isEqualTo("<script>alert(1)</script> ${7*7}abc");
        assertThat(one.place()).isEqualTo("javascript:alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "<!DOCTYPE html><html></html>", "BEGIN:VCARD\r\nEND:VCARD\r\n", "BEGIN:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VTODO\r\nEND:VCALENDAR\r\n" })
    void whatIsNoWholeCalendarIsRefused(String file) {
        assertThatThrownBy(() -> Written.read(file.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.class)
            .hasMessageContaining("no calendar file");
    }

    @Test
    void bytesOfAnythingAreRefused() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);

        assertThatThrownBy(() -> assertTimeoutPreemptively(EVER, () -> Written.read(bytes))).isInstanceOf(Refusal.class);
    }

}
