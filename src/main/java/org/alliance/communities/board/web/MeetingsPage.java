package org.alliance.communities.board.web;

import org.alliance.communities.board.BoardCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MeetingsPage {

    private final BoardCalendar calendar;

    MeetingsPage(BoardCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/board/meetings")
    String meetings(Model model) {
        model.addAttribute("meetings", calendar.all());
        return "meetings";
    }

}
