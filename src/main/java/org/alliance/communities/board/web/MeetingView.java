package org.alliance.communities.board.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.alliance.communities.board.Meeting;

/** A Board meeting as the contract shows it. */
record MeetingView(String id, OffsetDateTime start, String place, String status) {

    static MeetingView of(Meeting meeting, ZoneId zone) {
        return new MeetingView(String.valueOf(meeting.id()), meeting.start().atZone(zone).toOffsetDateTime(),
                meeting.place(), meeting.status().name().toLowerCase(Locale.ROOT));
    }

}
