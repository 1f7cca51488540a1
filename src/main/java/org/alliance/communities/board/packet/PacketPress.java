package org.alliance.communities.board.packet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes what is known of a meeting as the next version of its packet. */
@Component
class PacketPress {

    private final BoardCalendar calendar;

    private final PacketDraft draft;

    private final PacketShelf shelf;

    private final PacketPrinter printer;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    private final TransactionTemplate transaction;

    PacketPress(BoardCalendar calendar, PacketDraft draft, PacketShelf shelf, PacketPrinter printer, CaseHistory history,
            AllianceTime time, Clock clock, TransactionTemplate transaction) {
        this.calendar = calendar;
        this.draft = draft;
        this.shelf = shelf;
        this.printer = printer;
        this.history = history;
        this.time = time;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @throws Refusal when there is no meeting to publish for, when nothing has changed, or when somebody else was faster
     */
    Edition publish(long meetingId, String by) {
        // Read before all else: what happens from now on makes the version one that lags behind.
        Basis basis = shelf.basis(meetingId);
        Meeting meeting = calendar.get(meetingId);
        Optional<Published> before = shelf.newest(meetingId);
        Packet packet = packet(meeting, before);
        List<String> changes = before.map(version -> Differences.between(version.packet(), packet, time)).orElse(List.of());
        if (before.isPresent() && changes.isEmpty()) {
            shelf.keepsUp(before.get(), basis);
            throw new Refusal("Nothing has changed since version " + before.get().edition().number() + ".");
        }
        Edition edition = new Edition(before.map(version -> version.edition().number() + 1).orElse(1), clock.instant(), by, changes);
        // Made before the transaction begins: nobody waits for a document.
        byte[] pdf = printer.print(packet, edition);
        boolean shelved = Boolean.TRUE.equals(
                transaction.execute(status -> shelve(new Published(edition, packet, null), pdf, basis)));
        return shelved ? edition : publish(meetingId, by);
    }

    private Packet packet(Meeting meeting, Optional<Published> before) {
        return switch (meeting.status()) {
            case PLANNED -> draft.of(meeting);
            case CANCELLED -> before.map(Published::packet).filter(known -> !known.cancelled()).map(Packet::withoutMeeting)
                .orElseThrow(() -> new Refusal("This meeting is cancelled, so nothing is published for it."));
            case HELD -> throw new Refusal("This meeting is over, so nothing is published for it.");
        };
    }

    /** Whether it stands there; false when the meeting was changed while it was printed. */
    private boolean shelve(Published version, byte[] pdf, Basis basis) {
        Packet packet = version.packet();
        calendar.holdStill();
        if (shelf.basis(packet.meeting()).changes() != basis.changes()) {
            return false;
        }
        if (!shelf.add(version, pdf, basis)) {
            throw new Refusal("Somebody else has published version " + version.edition().number() + " just now.");
        }
        history.noteAll(packet.items().stream().map(AgendaItem::caseKey).toList(), version.edition().by(),
                "put into the packet of the Board meeting of " + time.show(packet.start()) + ", version "
                        + version.edition().number());
        return true;
    }

}
