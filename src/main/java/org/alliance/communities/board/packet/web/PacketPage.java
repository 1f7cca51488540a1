package org.alliance.communities.board.packet.web;

import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.packet.Agenda;
import org.alliance.communities.board.packet.Attendance;
import org.alliance.communities.board.packet.Packet;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.board.packet.Published;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Back;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a meeting needs: a draft until it is published, then the version that stays and what has changed since. */
@Controller
@RequestMapping("/board/meetings/{id}")
class PacketPage {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final Packets packets;

    private final Attendance attendance;

    private final BoardCalendar calendar;

    private final AllianceTime time;

    PacketPage(Packets packets, Attendance attendance, BoardCalendar calendar, AllianceTime time) {
        this.packets = packets;
        this.attendance = attendance;
        this.calendar = calendar;
        this.time = time;
    }

    @GetMapping("/packet")
    String packet(@PathVariable long id, @RequestParam Optional<Integer> version, Principal reader, Model model) {
        Meeting meeting = calendar.get(id);
        Optional<Published> published = version.map(number -> packets.version(id, number)).or(() -> packets.newest(id));
        Packet packet = published.map(Published::packet).orElseGet(() -> packets.draft(id));
        model.addAttribute("title", "Packet for " + time.show(time.day(packet.start())));
        model.addAttribute("meeting", meeting);
        model.addAttribute("published", published.orElse(null));
        model.addAttribute("editions", packets.editions(id));
        model.addAttribute("since", published.map(packets::changesSince).orElse(List.of()));
        model.addAttribute("packet", packet);
        model.addAttribute("agenda", Agenda.of(packet));
        model.addAttribute("coming", attendance.of(id, reader.getName()).orElse(null));
        model.addAttribute("hour", HOUR.withZone(time.zone()));
        return "packet";
    }

    @PostMapping("/packet")
    String publish(@PathVariable long id, Principal by, RedirectAttributes back) {
        return answer(id, back, () -> "Version " + packets.publish(id, by.getName()).number() + " is published.");
    }

    @PostMapping("/attendance")
    String attend(@PathVariable long id, @RequestParam boolean coming, Principal by, RedirectAttributes back) {
        return answer(id, back, () -> {
            attendance.say(id, by.getName(), coming);
            return coming ? "You are expected." : "Your regrets are noted.";
        });
    }

    private static String answer(long id, RedirectAttributes back, Supplier<String> act) {
        return Back.to("/board/meetings/" + id + "/packet", back, act);
    }

}
