package org.alliance.communities.board.packet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The packets of all meetings: a draft that follows what is known, and published versions that stay. */
@Component
public class Packets {

    private final BoardCalendar calendar;

    private final PacketDraft draft;

    private final PacketShelf shelf;

    private final PacketPrinter printer;

    private final CaseHistory history;

    private final AllianceTime time;

    private final Clock clock;

    private final TransactionTemplate transaction;

    Packets(BoardCalendar calendar, PacketDraft draft, PacketShelf shelf, PacketPrinter printer, CaseHistory history,
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

    /** What would be published now. */
    public Packet draft(long meeting) {
        return draft.of(calendar.get(meeting));
    }

    /** The version that counts; empty while there is only a draft. */
    public Optional<Published> newest(long meeting) {
        return shelf.newest(meeting);
    }

    /**
     * @throws NotFound when it was never published
     */
    public Published version(long meeting, int version) {
        return shelf.get(meeting, version).orElseThrow(() -> none(version));
    }

    /** All versions, newest first. */
    public List<Edition> editions(long meeting) {
        return shelf.editions(meeting);
    }

    /** What has changed since a version was published; nothing once the meeting has begun. */
    public List<String> changesSince(Published version) {
        Meeting meeting = calendar.get(version.packet().meeting());
        return meeting.status() == Meeting.Status.HELD ? List.of()
                : Differences.between(version.packet(), draft.of(meeting), time);
    }

    /** A version as it was published. */
    public byte[] pdf(long meeting, int version) {
        return shelf.pdf(meeting, version).orElseThrow(() -> none(version));
    }

    /** The draft as it would be published. */
    public byte[] pdfOfDraft(long meeting) {
        return printer.print(draft(meeting), Edition.draft(clock.instant(), List.of()));
    }

    /**
     * Freezes what is known now as the next version.
     *
     * @throws Refusal when the meeting is not ahead, when nothing has changed, or when somebody else was faster
     */
    public Edition publish(long meetingId, String by) {
        Meeting meeting = calendar.get(meetingId);
        if (meeting.status() != Meeting.Status.PLANNED) {
            throw new Refusal("This meeting is " + (meeting.isCancelled() ? "cancelled" : "over") + ", so nothing is published for it.");
        }
        Optional<Published> before = shelf.newest(meetingId);
        Packet packet = draft.of(meeting);
        List<String> changes = before.map(version -> Differences.between(version.packet(), packet, time)).orElse(List.of());
        if (before.isPresent() && changes.isEmpty()) {
            throw new Refusal("Nothing has changed since version " + before.get().edition().number() + ".");
        }
        Edition edition = new Edition(before.map(version -> version.edition().number() + 1).orElse(1), clock.instant(), by, changes);
        // Made before the transaction begins: nobody waits for a document.
        byte[] pdf = printer.print(packet, edition);
        transaction.executeWithoutResult(status -> shelve(new Published(edition, packet, null), pdf));
        return edition;
    }

    private void shelve(Published version, byte[] pdf) {
        if (!shelf.add(version, pdf)) {
            throw new Refusal("Somebody else has published version " + version.edition().number() + " just now.");
        }
        history.noteAll(version.packet().items().stream().map(AgendaItem::caseKey).toList(), version.edition().by(),
                "put into the packet of the Board meeting of " + time.show(version.packet().start()) + ", version "
                        + version.edition().number());
    }

    private static NotFound none(int version) {
        return new NotFound("There is no version " + version + " of this packet.");
    }

}
