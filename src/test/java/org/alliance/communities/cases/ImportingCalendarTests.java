package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.ical.CalendarFile;
import org.alliance.communities.board.ical.MeetingEntries;
import org.alliance.communities.board.suggestion.CalendarImport;
import org.alliance.communities.board.suggestion.Suggestion;
import org.alliance.communities.board.suggestion.Suggestion.Kind;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar file suggests, a person decides, and the calendar's own rules hold. */
class ImportingCalendarTests extends CaseTest {

    private static final String BY = "chair";

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    private CalendarImport imports;

    @Autowired
    private BoardCalendar board;

    @Autowired
    private MeetingEntries entries;

    @Autowired
    private AllianceTime alliance;

    private Instant free;

    @BeforeEach
    void freeTime() {
        free = calendar.second().start().plus(Duration.ofDays(10));
        imports.discard(BY);
        jdbc.sql("update board_meeting set source = null").update();
    }

    private static String event(String uid, Instant start, String... more) {
        return Stream.concat(Stream.of("BEGIN:VEVENT", "UID:" + uid, "SUMMARY:Board", "DTSTART:" + UTC.format(start)),
                Stream.concat(Stream.of(more), Stream.of("END:VEVENT"))).collect(Collectors.joining("\r\n"));
    }

    private List<Suggestion> suggested(String... events) {
        String file = "BEGIN:VCALENDAR\r\n" + String.join("\r\n", events) + "\r\nEND:VCALENDAR\r\n";
        imports.keep("board.ics", file.getBytes(StandardCharsets.UTF_8), BY);
        return waiting();
    }

    private List<Suggestion> waiting() {
        return imports.suggestions(imports.of(BY).orElseThrow()).all();
    }

    private void takeAll(List<Suggestion> suggestions) {
        List<String> keys = suggestions.stream().map(Suggestion::key).toList();
        imports.confirm(keys, imports.look(keys, BY).version(), BY);
    }

    private Meeting at(Instant start) {
        return board.all().stream().filter(meeting -> meeting.start().equals(start) && !meeting.isCancelled()).findFirst().orElseThrow();
    }

    @Test
    void newMeetingComesIntoTheCalendarOnlyAfterAYesAndDeadlinesFollow() {
        String number = cases.completeProposal();
        Instant sooner = calendar.first().start().plus(Duration.ofDays(7));
        List<Suggestion> suggestions = suggested(event("a@x", sooner, "LOCATION:Room 9"));

        assertThat(suggestions).extracting(Suggestion::kind).containsExactly(Kind.NEW);
        assertThat(imports.look(List.of(suggestions.get(0).key()), BY).consequences()).anyMatch(one -> one.caseKey().equals(number));
        assertThat(board.meetings().after(time.now(), 100)).noneMatch(meeting -> meeting.start().equals(sooner));

        takeAll(suggestions);

        assertThat(at(sooner).place()).isEqualTo("Room 9");
        assertThat(proposals.get(number).deadline()).isEqualTo(sooner);
        assertThat(imports.of(BY)).isEmpty();
        assertThat(suggested(event("a@x", sooner, "LOCATION:Room 9"))).isEmpty();
    }

    @Test
    void meetingIsKnownAgainWhenTheFileMovesOrCancelsIt() {
        takeAll(suggested(event("a@x", free, "LOCATION:Room 9")));
        long id = at(free).id();

        List<Suggestion> moved = suggested(event("a@x", free.plus(Duration.ofDays(1))));
        assertThat(moved).extracting(Suggestion::kind, one -> one.meeting().id()).containsExactly(
                tuple(Kind.MOVED, id));
        takeAll(moved);
        assertThat(board.get(id)).extracting(Meeting::start, Meeting::place).containsExactly(free.plus(Duration.ofDays(1)), "Room 9");

        List<Suggestion> cancelled = suggested(event("a@x", free.plus(Duration.ofDays(1)), "STATUS:CANCELLED"));
        assertThat(cancelled).extracting(Suggestion::kind).containsExactly(Kind.CANCELLED);
        takeAll(cancelled);
        assertThat(board.get(id).isCancelled()).isTrue();
        assertThat(suggested(event("a@x", free.plus(Duration.ofDays(1)), "STATUS:CANCELLED"))).isEmpty();
    }

    @Test
    void seriesThatTakesPlaceAtAnotherHourIsMovedAndDoesNotStandThereTwice() {
        takeAll(suggested(event("s@x", free, "RRULE:FREQ=WEEKLY;COUNT=3")));
        List<Meeting> before = board.meetings().after(free.minusSeconds(1), 3);

        List<Suggestion> moved = suggested(event("s@x", free.plus(Duration.ofHours(3)), "RRULE:FREQ=WEEKLY;COUNT=3"));
        assertThat(moved).extracting(Suggestion::kind, Suggestion::meeting).containsExactlyElementsOf(
                before.stream().map(meeting -> tuple(Kind.MOVED, meeting)).toList());
        takeAll(moved);

        assertThat(board.meetings().after(free.minusSeconds(1), 3)).extracting(Meeting::id, Meeting::start).containsExactlyElementsOf(
                before.stream().map(meeting -> tuple(meeting.id(), meeting.start().plus(Duration.ofHours(3)))).toList());
    }

    @Test
    void seriesOnAnotherWeekdayMovesItsMeetingsAndNamesTheOnesThatItLeavesBehind() {
        takeAll(suggested(event("s@x", free, "RRULE:FREQ=WEEKLY;COUNT=3")));
        List<Meeting> before = board.meetings().after(free.minusSeconds(1), 3);

        List<Suggestion> moved = suggested(event("s@x", free.plus(Duration.ofDays(2)), "RRULE:FREQ=WEEKLY;COUNT=2"));

        assertThat(moved).extracting(Suggestion::kind, Suggestion::meeting)
            .containsExactly(tuple(Kind.MOVED, before.get(0)), tuple(Kind.MOVED, before.get(1)));
        assertThat(imports.suggestions(imports.of(BY).orElseThrow()).notes()).singleElement().asString()
            .contains("no longer", alliance.show(before.get(2).start()));
        takeAll(moved);
        assertThat(suggested(event("s@x", free.plus(Duration.ofDays(2)), "RRULE:FREQ=WEEKLY;COUNT=2"))).isEmpty();
    }

    @Test
    void meetingThatTheBoardCancelledIsNotBroughtBackByAFile() {
        takeAll(suggested(event("a@x", free)));
        calendar.cancel(at(free));

        assertThat(suggested(event("a@x", free))).extracting(Suggestion::refusal)
            .containsExactly("The Board has cancelled this meeting. If it takes place after all, please add it by hand.");
    }

    @Test
    void meetingAtTheSameTimeIsNoSecondOneAndCanBeMadeKnown() {
        List<Suggestion> alike = suggested(event("a@x", calendar.first().start()));
        assertThat(alike).extracting(Suggestion::kind).containsExactly(Kind.ALIKE);
        int meetings = board.all().size();
        takeAll(alike);

        assertThat(board.all()).hasSize(meetings);
        assertThat(suggested(event("a@x", calendar.first().start().plus(Duration.ofHours(5))))).extracting(Suggestion::kind)
            .containsExactly(Kind.MOVED);
    }

    @Test
    void whatTheRulesRefuseIsShownWithTheirSentenceAndCannotBeTicked() {
        Instant past = time.now().minus(Duration.ofDays(1));
        List<Suggestion> suggestions = suggested(event("past@x", past), event("overlap@x", calendar.second().start().plusSeconds(1800)),
                event("far@x", time.now().plus(Duration.ofDays(2000))), event("good@x", free));

        assertThat(suggestions).extracting(one -> one.found().source()).startsWith("good@x");
        assertThat(suggestions).extracting(Suggestion::refusal).containsExactlyInAnyOrder(null,
                "A Board meeting can only be set for a time that is still to come.",
                "A Board meeting can be set for the next five years only. Is the year right?",
                suggestions.stream().map(Suggestion::refusal).filter(one -> one != null && one.contains("at least 3 hours apart"))
                    .findFirst().orElseThrow());
        List<String> refused = List.of(suggestions.get(1).key());
        assertThatThrownBy(() -> imports.confirm(refused, board.version(), BY)).isInstanceOf(Refusal.class);
    }

    @Test
    void twoTickedThatOverlapEachOtherAreRefusedTogetherAndNothingIsSaved() {
        List<Suggestion> both = suggested(event("a@x", free), event("b@x", free.plusSeconds(600)));
        List<String> keys = both.stream().map(Suggestion::key).toList();

        assertThatThrownBy(() -> imports.look(keys, BY)).isInstanceOf(Refusal.class).hasMessageContaining("3 hours apart");
        assertThatThrownBy(() -> imports.confirm(keys, board.version(), BY)).isInstanceOf(Refusal.class);

        assertThat(board.meetings().after(time.now(), 100)).noneMatch(meeting -> meeting.start().equals(free));
    }

    @Test
    void meetingsThatEachTakeTheTimeOfTheNextAreMovedTogether() {
        takeAll(suggested(event("a@x", free), event("b@x", free.plus(Duration.ofDays(7))), event("c@x", free.plus(Duration.ofDays(14)))));
        List<Meeting> before = board.meetings().after(free.minusSeconds(1), 3);

        takeAll(suggested(event("a@x", free.plus(Duration.ofDays(7))), event("b@x", free.plus(Duration.ofDays(14))), event("c@x", free)));

        assertThat(board.meetings().after(free.minusSeconds(1), 3)).extracting(Meeting::id)
            .containsExactly(before.get(2).id(), before.get(0).id(), before.get(1).id());
    }

    @Test
    void importOfManyMeetingsIsOneChangeOfTheCalendarAndOneLineInTheRecord() {
        String number = cases.completeProposal();
        Instant sooner = calendar.first().start().plus(Duration.ofDays(7));
        long version = board.version();
        int lines = limits(number);

        takeAll(suggested(event("a@x", sooner), event("b@x", sooner.plus(Duration.ofDays(1))), event("c@x", sooner.plus(Duration.ofDays(2))),
                event("d@x", sooner.plus(Duration.ofDays(3))), event("e@x", calendar.first().start().minus(Duration.ofDays(1)))));

        assertThat(board.version()).isEqualTo(version + 1);
        assertThat(proposals.get(number).deadline()).isEqualTo(calendar.first().start());
        assertThat(limits(number)).isEqualTo(lines + 1);
    }

    private int limits(String number) {
        return jdbc.sql("select count(*) from case_history where case_key = ? and what like 'the review limit is now%'").param(number)
            .query(Integer.class).single();
    }

    @Test
    void secondYesToOneFileSaysThatItWasTakenOver() {
        List<String> keys = suggested(event("a@x", free)).stream().map(Suggestion::key).toList();
        long seen = imports.look(keys, BY).version();
        imports.confirm(keys, seen, BY);

        assertThatThrownBy(() -> imports.confirm(keys, seen, BY)).isInstanceOf(Refusal.class).hasMessageContaining("taken over already");
    }

    @Test
    void fileIsKeptForADayAtMostAndNothingOfItsAddressButTheServer() {
        byte[] file = CalendarFile.of("Board", List.of());
        imports.keep(URI.create("https://calendar.example/private-4711/basic.ics"), file, BY);
        assertThat(imports.of(BY)).get().extracting(CalendarImport.Upload::name).isEqualTo("calendar.example");

        time.moveTo(time.now().plus(Duration.ofHours(23)));
        assertThat(imports.of(BY)).isPresent();
        time.moveTo(time.now().plus(Duration.ofHours(1)));

        assertThat(imports.of(BY)).isEmpty();
    }

    @Test
    void yesToACalendarThatHasChangedSinceSavesNothing() {
        List<String> keys = suggested(event("a@x", free)).stream().map(Suggestion::key).toList();
        long seen = imports.look(keys, BY).version();
        calendar.cancel(calendar.third());

        assertThatThrownBy(() -> imports.confirm(keys, seen, BY)).isInstanceOf(Refusal.class)
            .hasMessageContaining("changed the calendar since you looked");
        assertThat(board.meetings().after(time.now(), 100)).noneMatch(meeting -> meeting.start().equals(free));
    }

    @Test
    void ownCalendarFileSuggestsNothingUntilAMeetingMoves() {
        imports.keep("calendar.ics", CalendarFile.of("Board", entries.forMembers(board.meetings().after(time.now(), 100))), BY);
        assertThat(waiting()).noneMatch(Suggestion::isOpen);

        Instant before = calendar.first().start();
        calendar.move(calendar.first(), before.plus(Duration.ofHours(3)));

        assertThat(waiting()).filteredOn(Suggestion::isOpen).extracting(Suggestion::kind, one -> one.change().start())
            .containsExactly(tuple(Kind.MOVED, before));
    }

    @Test
    void whatIsNoCalendarIsNotKept() {
        byte[] picture = { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2 };

        assertThatThrownBy(() -> imports.keep("x.png", picture, BY)).isInstanceOf(Refusal.class).hasMessageContaining("no calendar file");
        assertThat(imports.of(BY)).isEmpty();
        assertThatThrownBy(() -> imports.look(List.of("x"), BY)).isInstanceOf(Refusal.class).hasMessageContaining("upload it again");
    }

}
