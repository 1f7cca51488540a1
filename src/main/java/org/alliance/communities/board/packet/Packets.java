package org.alliance.communities.board.packet;

import org.alliance.communities.board.BoardCalendar;
import org.springframework.stereotype.Component;

/** The packets of all meetings. */
@Component
public class Packets {

    private final BoardCalendar calendar;

    private final PacketDraft draft;

    Packets(BoardCalendar calendar, PacketDraft draft) {
        this.calendar = calendar;
        this.draft = draft;
    }

    /** What would be published now. */
    public Packet draft(long meeting) {
        return draft.of(calendar.get(meeting));
    }

}
