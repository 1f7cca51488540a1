package org.alliance.communities.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.CalendarPreview;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.Meeting.Status;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What if these meetings were cancelled, and those moved? Nothing is saved, so the question is an address one can send on. */
@Controller
class WhatIfPage {

    private final BoardCalendar calendar;

    private final CalendarPreview preview;

    private final AllianceTime time;

    WhatIfPage(BoardCalendar calendar, CalendarPreview preview, AllianceTime time) {
        this.calendar = calendar;
        this.preview = preview;
        this.time = time;
    }

    /**
     * @param supposed {@code start-ID} has the supposed start of a meeting
     */
    @GetMapping("/board/what-if")
    String ask(@RequestParam(defaultValue = "") List<Long> cancel, @RequestParam Map<String, String> supposed, Model model) {
        List<Meeting> planned = calendar.all().stream().filter(meeting -> meeting.status() == Status.PLANNED).toList();
        model.addAttribute("planned", planned);
        model.addAttribute("cancel", cancel);
        model.addAttribute("supposed", supposed);
        model.addAttribute("zone", time.zone());
        model.addAttribute("field", WishedChange.FIELD.withZone(time.zone()));
        try {
            List<MeetingChange> changes = changes(planned, cancel, supposed);
            if (!changes.isEmpty()) {
                model.addAttribute("seen", preview.of(changes));
            }
        }
        catch (Refusal refusal) {
            model.addAttribute("refused", refusal.getMessage());
        }
        return "what-if";
    }

    private List<MeetingChange> changes(List<Meeting> planned, List<Long> cancel, Map<String, String> supposed) {
        List<MeetingChange> changes = new ArrayList<>();
        for (Meeting meeting : planned) {
            String start = supposed.getOrDefault("start-" + meeting.id(), "");
            if (cancel.contains(meeting.id())) {
                changes.add(MeetingChange.cancel(meeting.id()));
            }
            else if (!start.isBlank() && !start.equals(WishedChange.FIELD.format(meeting.start().atZone(time.zone())))) {
                changes.add(MeetingChange.move(meeting.id(), WishedChange.moment(start, time), meeting.place()));
            }
        }
        return changes;
    }

}
