package org.alliance.communities.board.packet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.alliance.communities.board.BoardCalendar;
import org.alliance.communities.board.Meeting;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.NotFound;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;

/** The packets of all meetings: a draft that follows what is known, and published versions that stay. */
@Component
public class Packets {

    private final BoardCalendar calendar;

    private final PacketDraft draft;

    private final PacketShelf shelf;

    private final PacketPress press;

    private final PacketPrinter printer;

    private final AllianceTime time;

    private final Clock clock;

    Packets(BoardCalendar calendar, PacketDraft draft, PacketShelf shelf, PacketPress press, PacketPrinter printer,
            AllianceTime time, Clock clock) {
        this.calendar = calendar;
        this.draft = draft;
        this.shelf = shelf;
        this.press = press;
        this.printer = printer;
        this.time = time;
        this.clock = clock;
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
     * @throws Refusal when there is no meeting to publish for, when nothing has changed, or when somebody else was faster
     */
    public Edition publish(long meetingId, String by) {
        return press.publish(meetingId, by);
    }

    private static NotFound none(int version) {
        return new NotFound("There is no version " + version + " of this packet.");
    }

}
