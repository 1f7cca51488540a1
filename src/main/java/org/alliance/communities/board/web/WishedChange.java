package org.alliance.communities.board.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.refusal.Refusal;

/**
 * A change of the calendar as a form tells it.
 *
 * @param change {@code add}, {@code move} or {@code cancel}
 * @param meeting the id of the meeting that is moved or cancelled
 * @param start the new start on the Alliance's clocks, as a browser writes it
 */
record WishedChange(String change, Long meeting, String start, String place) {

    /** How a browser writes date and time. */
    static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /**
     * @throws Refusal when it cannot be understood
     */
    MeetingChange on(AllianceTime time) {
        return switch (change) {
            case "add" -> MeetingChange.add(moment(start, time), text(place));
            case "move" -> MeetingChange.move(id(), moment(start, time), text(place));
            case "cancel" -> MeetingChange.cancel(id());
            default -> throw new Refusal("A meeting can be added, moved or cancelled.");
        };
    }

    private long id() {
        if (meeting == null) {
            throw new Refusal("Please say which meeting.");
        }
        return meeting;
    }

    /** The button that saves it. */
    String verb() {
        return switch (change) {
            case "add" -> "Add this meeting";
            case "cancel" -> "Cancel this meeting";
            default -> "Save this change";
        };
    }

    static Instant moment(String local, AllianceTime time) {
        try {
            return time.moment(LocalDateTime.parse(text(local).toUpperCase(Locale.ROOT)));
        }
        catch (DateTimeParseException unreadable) {
            throw new Refusal("A Board meeting needs a date and a time.");
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

}
