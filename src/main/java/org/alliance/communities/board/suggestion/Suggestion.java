package org.alliance.communities.board.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.alliance.communities.board.Meeting;
import org.alliance.communities.board.MeetingChange;
import org.alliance.communities.board.ical.Occurrence;

/**
 * What an entry of a calendar file could do to the Board calendar.
 *
 * @param found the entry
 * @param meeting the meeting of the calendar that it is about; null when it is about none
 * @param change what would be saved; null when there is nothing to save
 * @param refusal why it cannot be taken, as a sentence; null when it can
 */
public record Suggestion(Kind kind, Occurrence found, Meeting meeting, MeetingChange change, String refusal) {

    public enum Kind {

        NEW("new"), MOVED("moved"), PLACE("another place"), CANCELLED("cancelled"),
        /** The calendar has it, but would not know it again if it moved. */
        ALIKE("in the calendar already"),
        /** The calendar has it just so, or the file speaks of what never came into it. */
        NOTHING("nothing new");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

    }

    static Suggestion refused(Kind kind, Occurrence found, Meeting meeting, String refusal) {
        return new Suggestion(kind, found, meeting, null, refusal);
    }

    Suggestion refused(String sentence) {
        return new Suggestion(kind, found, meeting, change, sentence);
    }

    public boolean isOpen() {
        return refusal == null && kind != Kind.NOTHING;
    }

    /** Another one when the file or the calendar suggests anything else. */
    public String key() {
        return UUID.nameUUIDFromBytes((kind + "|" + found + "|" + change).getBytes(StandardCharsets.UTF_8)).toString();
    }

    Optional<MeetingChange> toSave() {
        return Optional.ofNullable(change);
    }

}
