package org.alliance.communities.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.alliance.communities.refusal.Refusal;

/**
 * Something that an approval asks for; the same line twice is one.
 *
 * @param due null when no date was set
 */
public record Condition(String what, String who, LocalDate due) {

    private static final String SHAPE = " is no condition: it is one line, what | who | date, for example"
            + " \"Name a second lead | Mika Stone | 2027-03-01\".";

    /**
     * @param lines one condition a line, {@code what | who | date}
     * @throws Refusal when a line cannot be read
     */
    static List<Condition> parse(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Condition::parseLine).distinct().toList();
    }

    private static Condition parseLine(String line) {
        String[] pieces = line.split("\\|", -1);
        if (pieces.length != 3 || pieces[0].isBlank() || pieces[1].isBlank()) {
            throw unreadable(line);
        }
        try {
            String date = pieces[2].strip();
            return new Condition(pieces[0].strip(), pieces[1].strip(), date.isEmpty() ? null : LocalDate.parse(date));
        }
        catch (DateTimeParseException noDate) {
            throw unreadable(line);
        }
    }

    private static Refusal unreadable(String line) {
        return new Refusal("\"" + line + "\"" + SHAPE);
    }

}
