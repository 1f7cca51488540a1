package org.alliance.communities.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.alliance.communities.refusal.Refusal;

/**
 * Something that an approval asks for.
 *
 * @param due null when no date was set
 */
public record Condition(String what, String who, LocalDate due) {

    private static final String SHAPE = "A condition is one line: what | who | date, for example"
            + " \"Name a second lead | Mika Stone | 2027-03-01\".";

    /**
     * @param lines one condition a line, {@code what | who | date}
     * @throws Refusal when a line cannot be read
     */
    static List<Condition> parse(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Condition::parseLine).toList();
    }

    private static Condition parseLine(String line) {
        String[] pieces = line.split("\\|", -1);
        if (pieces.length != 3 || pieces[0].isBlank() || pieces[1].isBlank()) {
            throw new Refusal(SHAPE);
        }
        return new Condition(pieces[0].strip(), pieces[1].strip(), date(pieces[2].strip()));
    }

    private static LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
        catch (DateTimeParseException unreadable) {
            throw new Refusal(SHAPE);
        }
    }

}
