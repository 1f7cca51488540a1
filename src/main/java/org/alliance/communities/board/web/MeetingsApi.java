package org.alliance.communities.board.web;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The Board calendar for programs. */
@RestController
@RequestMapping("/api/board-meetings")
class MeetingsApi {

    /**
     * @param start with its offset
     * @param place a room, an address or a link; unchanged when left out
     * @param status {@code cancelled} cancels; anything else follows from the start
     */
    record Wish(OffsetDateTime start, String place, String status) {
    }

    private final BoardCalendar calendar;

    private final AllianceTime time;

    MeetingsApi(BoardCalendar calendar, AllianceTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    @GetMapping
    List<MeetingView> all(@RequestParam(defaultValue = "1000") int size) {
        return calendar.all().stream().limit(size).map(this::view).toList();
    }

    @GetMapping("/{id}")
    MeetingView one(@PathVariable String id) {
        return view(calendar.get(key(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeetingView add(@RequestBody Wish wish, Principal by) {
        if (wish.start() == null) {
            throw new Refusal("A Board meeting needs a start, with its offset.");
        }
        return view(calendar.add(wish.start().toInstant(), wish.place() == null ? "" : wish.place(), by.getName()));
    }

    @PutMapping("/{id}")
    MeetingView change(@PathVariable String id, @RequestBody Wish wish, Principal by) {
        Meeting before = calendar.get(key(id));
        if ("cancelled".equals(wish.status())) {
            return cancel(id, by);
        }
        return view(calendar.change(before.id(), wish.start() == null ? before.start() : wish.start().toInstant(),
                wish.place() == null ? before.place() : wish.place(), by.getName()));
    }

    @DeleteMapping("/{id}")
    MeetingView cancel(@PathVariable String id, Principal by) {
        return view(calendar.cancel(key(id), by.getName()));
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(meeting, time.zone());
    }

    private static long key(String id) {
        try {
            return Long.parseLong(id);
        }
        catch (NumberFormatException other) {
            throw new NotFound("There is no Board meeting " + id + ".");
        }
    }

}
