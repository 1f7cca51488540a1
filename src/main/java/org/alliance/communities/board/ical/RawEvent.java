package org.alliance.communities.board.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of one event that matter here, as they stand in the file. */
final class RawEvent {

    private static final Pattern MARKED = Pattern.compile("\\\\(.)");

    /** Signs that make the rest of a page read from right to left. */
    private static final String TURNS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private final Map<String, List<Field>> fields = new HashMap<>();

    void add(String name, Field field) {
        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(field);
    }

    Optional<Field> first(String name) {
        return all(name).findFirst();
    }

    Stream<Field> all(String name) {
        return fields.getOrDefault(name, List.of()).stream();
    }

    /** The text on one line of at most so many letters, without what calendar files mark it up with; empty when there is none. */
    String line(String name, int longest) {
        String text = first(name).map(Field::value).orElse("");
        text = MARKED.matcher(text).replaceAll(sign -> sign.group(1).equalsIgnoreCase("n") ? " " : Matcher.quoteReplacement(sign.group(1)))
            .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replaceAll(TURNS, "").strip();
        return text.codePointCount(0, text.length()) <= longest ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

}
