package org.alliance.communities.board.packet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.alliance.communities.board.packet.AgendaItem.Material;
import org.alliance.communities.board.packet.AgendaItem.Section;
import org.alliance.communities.board.packet.AgendaItem.Wording;

/** The rows of the agenda, each with the moment about which it is taken up. */
public class Agenda {

    private static final int FRAME_MINUTES = 5;

    /**
     * @param at about when; exact to the minute it never is
     * @param motions what can be moved on it
     * @param items what it is about; empty for rows that frame the meeting
     * @param points what is taken up together under the topic, one line each
     */
    public record Row(int number, Instant at, int minutes, String topic, String lead, String action, List<Material> materials,
            List<Wording> motions, List<AgendaItem> items, List<String> points) {

        /** Whether the topic alone does not say which items these are. */
        public boolean isCommon() {
            return !points.isEmpty();
        }

    }

    private final List<Row> rows = new ArrayList<>();

    private Instant next;

    private Agenda(Instant start) {
        this.next = start;
    }

    public static List<Row> of(Packet packet) {
        Agenda agenda = new Agenda(packet.start());
        String chair = packet.attendance().stream().filter(one -> one.office().equals("Chair")).findFirst()
            .map(one -> one.name() + ", Chair").orElse("Chair");
        agenda.frame("Call to order, roll call, quorum", chair, "None", List.of());
        agenda.consent(packet.items().stream().filter(item -> item.section() == Section.CONSENT).toList(), chair);
        agenda.items(packet);
        if (!packet.conditions().isEmpty()) {
            agenda.frame("Open conditions of earlier approvals (" + packet.conditions().size() + ")", chair,
                    "Hear how they stand", packet.conditions().stream()
                        .map(one -> one.what() + ", " + one.who() + " (" + one.caseNumber() + ")").toList());
        }
        if (!packet.future().isEmpty()) {
            agenda.frame("Future agenda items (" + packet.future().size() + ")", chair, "Take note", List.of());
        }
        agenda.add(0, "Adjournment", chair, "None", List.of(), List.of(), List.of(), List.of());
        return agenda.rows;
    }

    private void consent(List<AgendaItem> items, String chair) {
        if (!items.isEmpty()) {
            add(FRAME_MINUTES, "Consent agenda (" + items.size() + (items.size() == 1 ? " report)" : " reports)"), chair,
                    "Accept together; any member may take an item out to discuss it",
                    items.stream().flatMap(item -> item.materials().stream()).toList(),
                    List.of(new Wording("Accept", "I move that the Board accept the reports of the consent agenda.")), items,
                    items.stream().map(AgendaItem::topic).toList());
        }
    }

    private void items(Packet packet) {
        List<AgendaItem> items = packet.items().stream().filter(item -> item.section() != Section.CONSENT).toList();
        List<Integer> minutes = items.stream().map(item -> item.request().minutes()).toList();
        if (packet.minutes() > 0) {
            int frames = rows.size() + (packet.conditions().isEmpty() ? 0 : 1) + (packet.future().isEmpty() ? 0 : 1);
            minutes = Pace.of(minutes, packet.minutes() - frames * FRAME_MINUTES);
        }
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), minutes.get(i));
        }
    }

    private void item(AgendaItem item, int minutes) {
        String topic = switch (item.section()) {
            case CARRIED_OVER -> "Carried over: " + item.topic();
            case ELECTRONIC -> "Electronic vote: " + item.topic();
            case NOT_PLACED -> "Due, not placed: " + item.topic();
            default -> Heading.of(item.topic());
        };
        add(minutes, topic, item.lead(), item.request().action(), item.materials(), item.request().motions(),
                List.of(item), List.of());
    }

    private void frame(String topic, String lead, String action, List<String> points) {
        add(FRAME_MINUTES, topic, lead, action, List.of(), List.of(), List.of(), points);
    }

    private void add(int minutes, String topic, String lead, String action, List<Material> materials, List<Wording> motions,
            List<AgendaItem> items, List<String> points) {
        rows.add(new Row(rows.size() + 1, next, minutes, topic, lead, action, materials, motions, items, points));
        next = next.plus(Duration.ofMinutes(minutes));
    }

}
