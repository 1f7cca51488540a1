package org.alliance.communities.board.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTests {

    private static final String ZONE = "DTSTART;TZID=America/Los_Angeles:";

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static Occurrence only(Reading reading) {
        assertThat(reading.occurrences()).hasSize(1);
        return reading.occurrences().get(0);
    }

    @Test
    void singleEventIsReadWithPlaceAndId() {
        Occurrence one = only(Written.event(ZONE + "20270304T100000", "LOCATION:Room 3\\, first floor\\nat the back", "SEQUENCE:4"));

        assertThat(one).isEqualTo(new Occurrence("one@library.example", 4, at("2027-03-04T18:00:00Z"), "Board",
                "Room 3, first floor at the back", false, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "in the world's time            | DTSTART:20270304T180000Z                              | 2027-03-04T18:00:00Z",
        "floating, on our clocks        | DTSTART:20270304T100000                               | 2027-03-04T18:00:00Z",
        "as Windows names zones         | DTSTART;TZID=Pacific Standard Time:20270304T100000    | 2027-03-04T18:00:00Z",
        "a zone in quotes               | DTSTART;TZID=\"Europe/Berlin\":20270304T190000        | 2027-03-04T18:00:00Z",
        "a zone behind a prefix         | DTSTART;TZID=/x.org/2021_1/Europe/Berlin:20270304T190000 | 2027-03-04T18:00:00Z",
        "in summer                      | DTSTART;TZID=America/Los_Angeles:20270704T100000      | 2027-07-04T17:00:00Z",
        "at the doubled hour, the first | DTSTART;TZID=America/Los_Angeles:20271107T013000      | 2027-11-07T08:30:00Z" })
    void timeIsReadOnTheClocksOfItsZone(String fact, String line, Instant start) {
        Occurrence one = only(Written.event(line));

        assertThat(one.start()).isEqualTo(start);
        assertThat(one.objection()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "an hour that is skipped | DTSTART;TZID=America/Los_Angeles:20270314T023000 | The clocks go forward that night and skip its time.",
        "a day without a time    | DTSTART;VALUE=DATE:20270304                      | It has a day but no time of day.",
        "a zone nobody knows     | DTSTART;TZID=Mars/Olympus:20270304T100000        | Its time zone is not known here: Mars/Olympus",
        "a day that is none      | DTSTART:20270230T100000Z                         | Its time cannot be read.",
        "no time at all          | DESCRIPTION:none                                 | It has no time." })
    void whatIsNoMomentIsShownWithTheReason(String fact, String line, String objection) {
        assertThat(only(Written.event(line)).objection()).isEqualTo(objection);
    }

    @Test
    void seriesStaysAtItsHourAcrossTheChangeOfClocks() {
        Reading reading = Written.event(ZONE + "20270114T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=5",
                "EXDATE;TZID=America/Los_Angeles:20270311T100000");

        assertThat(reading.occurrences()).extracting(Occurrence::start).containsExactly(at("2027-01-14T18:00:00Z"),
                at("2027-02-11T18:00:00Z"), at("2027-03-11T18:00:00Z"), at("2027-04-08T17:00:00Z"), at("2027-05-13T17:00:00Z"));
        assertThat(reading.occurrences()).extracting(Occurrence::cancelled).containsExactly(false, false, true, false, false);
        assertThat(reading.occurrences().get(3).source()).isEqualTo("one@library.example/2027-04-08");
    }

    @Test
    void timeOfASeriesThatTheClocksSkipIsShownAndTheOthersStand() {
        Reading reading = Written.event(ZONE + "20270307T023000", "RRULE:FREQ=WEEKLY;UNTIL=20270321");

        assertThat(reading.occurrences()).extracting(Occurrence::objection)
            .containsExactly(null, "The clocks go forward that night and skip its time.", null);
    }

    @Test
    void whatIsOverIsLeftOutOfASeriesAndListedTimesAreAdded() {
        Reading reading = Written.event(ZONE + "20261210T100000", "RRULE:FREQ=MONTHLY;UNTIL=20270301T000000Z",
                "RDATE;TZID=America/Los_Angeles:20270401T100000,20270402T090000");

        assertThat(reading.occurrences()).extracting(Occurrence::start).containsExactly(at("2027-02-10T18:00:00Z"),
                at("2027-04-01T17:00:00Z"), at("2027-04-02T16:00:00Z"));
    }

    @Test
    void exceptionOfASeriesStandsInThePlaceOfItsTime() {
        Reading reading = Written.read("BEGIN:VEVENT", "UID:s", ZONE + "20270201T100000", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT",
                "BEGIN:VEVENT", "UID:s", "RECURRENCE-ID;TZID=America/Los_Angeles:20270208T100000", ZONE + "20270209T140000", "SEQUENCE:1",
                "END:VEVENT");

        assertThat(reading.occurrences()).extracting(Occurrence::source, Occurrence::start).containsExactly(
                tuple("s/2027-02-01", at("2027-02-01T18:00:00Z")),
                tuple("s/2027-02-08", at("2027-02-09T22:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "RECURRENCE-ID;TZID=America/Los_Angeles:20270208T170000", "RECURRENCE-ID:20270209T010000Z",
        "RECURRENCE-ID;TZID=Europe/Berlin:20270209T020000", "RECURRENCE-ID;VALUE=DATE:20270208" })
    void exceptionIsKnownByTheDayOnTheAlliancesClocks(String instead) {
        Reading reading = Written.read("BEGIN:VEVENT", "UID:s", ZONE + "20270201T170000", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT",
                "BEGIN:VEVENT", "UID:s", instead, ZONE + "20270211T140000", "END:VEVENT");

        assertThat(reading.occurrences()).extracting(Occurrence::source, Occurrence::start).containsExactly(
                tuple("s/2027-02-01", at("2027-02-02T01:00:00Z")), tuple("s/2027-02-08", at("2027-02-11T22:00:00Z")));
    }

    @Test
    void seriesThatTakesPlaceAtAnotherHourHasTheSameIds() {
        List<String> before = sources(Written.event(ZONE + "20270114T100000", "RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=5"));

        assertThat(before).hasSize(5).isEqualTo(
                sources(Written.event(ZONE + "20270114T170000", "RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=5", "SEQUENCE:1")));
    }

    private static List<String> sources(Reading reading) {
        return reading.occurrences().stream().map(Occurrence::source).toList();
    }

    @Test
    void timeThatOneOfTheSameDayReplacesIsNotCancelled() {
        Reading reading = Written.event(ZONE + "20270201T100000", "RRULE:FREQ=WEEKLY;COUNT=2",
                "EXDATE;TZID=America/Los_Angeles:20270208T100000", "RDATE;TZID=America/Los_Angeles:20270208T130000");

        assertThat(reading.occurrences()).extracting(Occurrence::source, Occurrence::start, Occurrence::cancelled).containsExactly(
                tuple("one@library.example/2027-02-01", at("2027-02-01T18:00:00Z"), false),
                tuple("one@library.example/2027-02-08", at("2027-02-08T21:00:00Z"), false));
    }

    @Test
    void secondMeetingOfASeriesOnOneDayIsShownWithTheReason() {
        Reading reading = Written.event(ZONE + "20270201T100000", "RDATE;TZID=America/Los_Angeles:20270201T150000");

        assertThat(reading.occurrences()).extracting(Occurrence::start, Occurrence::objection).containsExactly(
                tuple(at("2027-02-01T18:00:00Z"), null),
                tuple(at("2027-02-01T23:00:00Z"), "The series has a meeting on this day already. If there are two, please add this one by hand."));
    }

    @Test
    void longListOfTimesThatArePastHidesNoneThatIsToCome() {
        String past = IntStream.range(0, 80).mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "T100000").collect(Collectors.joining(","));

        Reading reading = Written.event(ZONE + "20260101T100000",
                "RDATE;TZID=America/Los_Angeles:" + past + ",20270304T100000,20270401T100000");

        assertThat(reading.occurrences()).extracting(Occurrence::start)
            .containsExactly(at("2027-03-04T18:00:00Z"), at("2027-04-01T17:00:00Z"));
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void listOfMoreTimesThanAreReadSaysSo() {
        String many = IntStream.range(0, 80).mapToObj(day -> LocalDate.of(2027, 2, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "T100000").collect(Collectors.joining(","));

        Reading reading = Written.event(ZONE + "20270131T100000", "RDATE;TZID=America/Los_Angeles:" + many);

        assertThat(reading.occurrences()).hasSize(60);
        assertThat(reading.notes()).hasSize(1);
    }

    @Test
    void cancelledIsWhatItsStatusOrTheWholeFileSays() {
        assertThat(only(Written.event(ZONE + "20270304T100000", "STATUS:CANCELLED")).cancelled()).isTrue();
        assertThat(only(Written.read("METHOD:CANCEL", "BEGIN:VEVENT", "UID:x", ZONE + "20270304T100000", "END:VEVENT")).cancelled())
            .isTrue();
    }

    @Test
    void ofTwoVersionsTheNewerCounts() {
        Reading reading = Written.read("BEGIN:VEVENT", "UID:x", ZONE + "20270304T100000", "SEQUENCE:2", "END:VEVENT",
                "BEGIN:VEVENT", "UID:x", ZONE + "20270305T100000", "SEQUENCE:1", "END:VEVENT");

        assertThat(only(reading).start()).isEqualTo(at("2027-03-04T18:00:00Z"));
    }

    @Test
    void filesOfOtherSystemsWithOtherLineEndsAndFoldsAreRead() {
        byte[] file = "\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:2027030\n 4T180000Z\nSUMMARY:Bo\n\tard\nEND:VEVENT\nEND:VCALENDAR\n"
            .getBytes(StandardCharsets.UTF_8);

        assertThat(only(Written.read(file))).extracting(Occurrence::summary, Occurrence::start)
            .isEqualTo(List.of("Board", at("2027-03-04T18:00:00Z")));
    }

}
