package org.alliance.communities.board.ical;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One meeting that a calendar file tells of.
 *
 * @param source knows it again in the next version of the file, also when it was moved; of a series, as long as it keeps the day
 *     on which the series has it; null when the file gives it no id
 * @param sequence how often it was changed, as the file says
 * @param start null when the file gives none that can be read
 * @param summary its name on one line; from outside, as received
 * @param place on one line; from outside, as received
 * @param cancelled whether the file says that it does not take place
 * @param objection why it cannot come into the calendar, as a sentence; null when nothing in the file is against it
 */
public record Occurrence(String source, int sequence, Instant start, String summary, String place, boolean cancelled,
        String objection) {

    private static final Pattern DAY = Pattern.compile("/\\d{4}-\\d{2}-\\d{2}$");

    /** The id that the file gives all meetings of the series that a source belongs to; for a single meeting, its own. */
    public static String series(String source) {
        return DAY.matcher(source).replaceFirst("");
    }

}
