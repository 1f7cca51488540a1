package org.alliance.communities.board.packet.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.packet.MinutesSkeleton;
import org.alliance.communities.board.packet.Packets;
import org.alliance.communities.clock.AllianceTime;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The packet to take along, and the beginning of the minutes. */
@RestController
@RequestMapping("/board/meetings/{id}")
class PacketFiles {

    private final Packets packets;

    private final MinutesSkeleton minutes;

    private final BoardCalendar calendar;

    private final AllianceTime time;

    PacketFiles(Packets packets, MinutesSkeleton minutes, BoardCalendar calendar, AllianceTime time) {
        this.packets = packets;
        this.minutes = minutes;
        this.calendar = calendar;
        this.time = time;
    }

    @GetMapping("/packet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam Optional<Integer> version) {
        String day = day(id);
        Optional<Integer> number = version.or(() -> packets.newest(id).map(newest -> newest.edition().number()));
        return file(MediaType.APPLICATION_PDF, "board-packet-" + day + number.map(it -> "-version-" + it).orElse("-draft") + ".pdf",
                number.map(it -> packets.pdf(id, it)).orElseGet(() -> packets.pdfOfDraft(id)));
    }

    @GetMapping("/minutes.txt")
    ResponseEntity<byte[]> minutes(@PathVariable long id) {
        return file(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), "board-minutes-" + day(id) + ".txt",
                minutes.of(id).getBytes(StandardCharsets.UTF_8));
    }

    private String day(long id) {
        return time.day(calendar.get(id).start()).toString();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok().contentType(type)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString()).body(bytes);
    }

}
