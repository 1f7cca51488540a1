package org.alliance.communities.board.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Supplier;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Board calendar: everyone with a login reads it, the Chair and Central Staff keep it. */
@Controller
@RequestMapping("/board/meetings")
class MeetingsPage {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final BoardCalendar calendar;

    private final AllianceTime time;

    MeetingsPage(BoardCalendar calendar, AllianceTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    @GetMapping
    String meetings(Model model) {
        model.addAttribute("meetings", calendar.all());
        model.addAttribute("zone", time.zone());
        model.addAttribute("field", FIELD.withZone(time.zone()));
        return "meetings";
    }

    @PostMapping
    String add(@RequestParam String start, @RequestParam String place, Principal by, RedirectAttributes back) {
        back.addFlashAttribute("typed", Map.of("start", start, "place", place));
        return answer(back, () -> {
            Meeting added = calendar.add(moment(start), place.strip(), by.getName());
            back.addFlashAttribute("typed", Map.of());
            return "The meeting on " + time.show(added.start()) + " is in the calendar.";
        });
    }

    @PostMapping("/{id}")
    String change(@PathVariable long id, @RequestParam String start, @RequestParam String place, Principal by,
            RedirectAttributes back) {
        return answer(back, () -> "The meeting is now on "
                + time.show(calendar.change(id, moment(start), place.strip(), by.getName()).start())
                + ". Open deadlines have followed.");
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable long id, Principal by, RedirectAttributes back) {
        return answer(back, () -> "The meeting of " + time.show(calendar.cancel(id, by.getName()).start())
                + " is cancelled. Open deadlines have followed.");
    }

    private Instant moment(String local) {
        try {
            return LocalDateTime.parse(local).atZone(time.zone()).toInstant();
        }
        catch (DateTimeParseException unreadable) {
            throw new Refusal("A Board meeting needs a date and a time.");
        }
    }

    private static String answer(RedirectAttributes back, Supplier<String> act) {
        try {
            back.addFlashAttribute("done", act.get());
        }
        catch (Refusal refusal) {
            back.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/board/meetings";
    }

}
