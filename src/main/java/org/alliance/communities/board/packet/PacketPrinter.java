package org.alliance.communities.board.packet;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.paper.Paper;
import org.alliance.communities.people.Directory;
import org.springframework.stereotype.Component;

/** Puts packets on paper. */
@Component
public class PacketPrinter {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final Paper paper;

    private final Directory directory;

    private final AllianceTime time;

    PacketPrinter(Paper paper, Directory directory, AllianceTime time) {
        this.paper = paper;
        this.directory = directory;
        this.time = time;
    }

    /** The bytes of a PDF. */
    public byte[] print(Packet packet, Edition edition) {
        String day = time.show(time.day(packet.start()));
        return paper.pdf(paper.fill("packet-print", "Board meeting of " + day, Map.of("packet", packet, "edition", edition,
                "agenda", Agenda.of(packet), "hour", HOUR.withZone(time.zone()), "standing", standing(edition), "description",
                "Agenda and materials of the Alliance's Board meeting of " + day + ". " + standing(edition))));
    }

    private String standing(Edition edition) {
        return edition.isDraft() ? "Draft of " + time.show(edition.at()) + ". Not published."
                : "Version " + edition.number() + ", published on " + time.show(edition.at())
                        + (edition.by().equals("system") ? "." : " by " + directory.nameOf(edition.by()) + ".");
    }

}
