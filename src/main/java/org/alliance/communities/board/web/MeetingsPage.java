package org.alliance.communities.board.web;

import java.security.Principal;
import java.util.List;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Back;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The Board calendar: everyone with a login reads it, the Chair and Central Staff keep it. Each change is looked at, with all
 * that it would do, before it is saved.
 */
@Controller
@RequestMapping(MeetingsPage.PAGE)
class MeetingsPage {

    static final String PAGE = "/board/meetings";

    private final BoardCalendar calendar;

    private final CalendarPreview preview;

    private final AllianceTime time;

    MeetingsPage(BoardCalendar calendar, CalendarPreview preview, AllianceTime time) {
        this.calendar = calendar;
        this.preview = preview;
        this.time = time;
    }

    @GetMapping
    String meetings(Model model) {
        model.addAttribute("meetings", calendar.all());
        model.addAttribute("zone", time.zone());
        model.addAttribute("field", WishedChange.FIELD.withZone(time.zone()));
        return "meetings";
    }

    /** Shows what a change would do, and saves nothing. */
    @PostMapping("/look")
    String look(WishedChange wish, Model model, RedirectAttributes back) {
        try {
            model.addAttribute("seen", preview.of(List.of(wish.on(time))));
        }
        catch (Refusal refusal) {
            back.addFlashAttribute(Back.TYPED, wish);
            return Back.refused(PAGE, back, refusal);
        }
        model.addAttribute("wish", wish);
        model.addAttribute("verb", wish.verb());
        return "calendar-preview";
    }

    /**
     * Saves a change that was looked at.
     *
     * @param seen the version of the calendar when it was
     */
    @PostMapping
    String save(WishedChange wish, @RequestParam long seen, Principal by, RedirectAttributes back) {
        back.addFlashAttribute(Back.TYPED, wish);
        return Back.to(PAGE, back, () -> {
            Meeting saved = calendar.save(List.of(wish.on(time)), seen, by.getName()).get(0);
            return "The meeting on " + time.show(saved.start())
                    + (saved.isCancelled() ? " is cancelled." : " is in the calendar.") + " Open deadlines have followed.";
        });
    }

}
