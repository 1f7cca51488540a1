package org.alliance.communities.board.packet;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.alliance.communities.board.VotesOnCases;
import org.alliance.communities.clock.AllianceTime;
import org.springframework.stereotype.Component;

/** Writes down of a meeting what is known anyway, for the scribe to go on with. What was decided stays in the cases. */
@Component
public class MinutesSkeleton {

    private static final String GAP = "____________________";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private final Packets packets;

    private final VotesOnCases votes;

    private final AllianceTime time;

    MinutesSkeleton(Packets packets, VotesOnCases votes, AllianceTime time) {
        this.packets = packets;
        this.votes = votes;
        this.time = time;
    }

    /** Plain text, from the newest version of the packet, or from its draft. */
    public String of(long meeting) {
        Packet packet = packets.newest(meeting).map(Published::packet).orElseGet(() -> packets.draft(meeting));
        Map<String, VotesOnCases.Closed> closed = votes.closedAt(meeting);
        List<Agenda.Row> rows = Agenda.of(packet);
        StringBuilder text = new StringBuilder();
        text.append("Minutes of the Board meeting of ").append(time.show(packet.start())).append('\n')
            .append(packet.place()).append("\n\n")
            .append("Skeleton made from ").append(packets.newest(meeting).map(one -> "version " + one.edition().number()
                    + " of the packet").orElse("the draft of the packet"))
            .append(". Decisions are those of the cases; this text changes none.\n\n")
            .append("Called to order at ").append(GAP).append(" by ").append(GAP).append("\n\nRoll call\n");
        packet.attendance().forEach(one -> text.append(one.regrets() ? "  regrets     " : "  [ ] present ").append(one.name())
            .append(one.office().isEmpty() ? "" : ", " + one.office()).append('\n'));
        text.append(packet.quorum()).append("\n");
        rows.stream().skip(1).forEach(row -> text.append('\n').append(row(row, closed)));
        closed.keySet().stream().filter(key -> packet.items().stream().noneMatch(item -> item.key().equals(key)))
            .forEach(key -> text.append("\nNot in the packet: ").append(key).append('\n').append(outcome(closed.get(key))));
        return text.append("\nMeeting closed at ").append(GAP).append("\nMinutes taken by ").append(GAP).append('\n').toString();
    }

    private String row(Agenda.Row row, Map<String, VotesOnCases.Closed> closed) {
        StringBuilder text = new StringBuilder().append(row.number()).append(". ").append(row.topic()).append(" (about ")
            .append(HOUR.format(row.at().atZone(time.zone()))).append(", ").append(row.lead()).append(")\n");
        if (!row.motions().isEmpty()) {
            text.append("   Motion: ").append(row.motions().size() == 1 ? row.motions().get(0).text() : GAP)
                .append("\n   Moved by ").append(GAP).append(", seconded by ").append(GAP).append('\n');
        }
        row.points().forEach(point -> text.append("   - ").append(point).append('\n'));
        row.items().stream().filter(item -> item.section() != AgendaItem.Section.CONSENT).forEach(item -> text
            .append(closed.containsKey(item.key()) ? outcome(closed.get(item.key())) : "   Outcome: the vote is not closed.\n"));
        return row.minutes() == 0 ? text.toString()
                : text.append("   Discussion: \n   Action items (what, who, by when): \n").toString();
    }

    private String outcome(VotesOnCases.Closed vote) {
        String conditions = vote.conditions().stream()
            .map(one -> "     - " + one.what() + ", " + one.who() + (one.due() == null ? "" : ", by " + time.show(one.due())) + "\n")
            .collect(Collectors.joining());
        return "   Motion to " + vote.motion() + ". Outcome: " + vote.outcome().replace('-', ' ') + ".\n   " + vote.sentence() + "\n"
                + (vote.minutes().isBlank() ? "" : "   From the record: " + vote.minutes() + "\n")
                + (conditions.isEmpty() ? "" : "   Conditions:\n" + conditions);
    }

}
