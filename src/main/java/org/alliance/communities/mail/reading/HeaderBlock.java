package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers at the top of a mail, read line by line here, because one broken header must not cost the others and two
 * From headers must stay two.
 */
final class HeaderBlock {

    private static final int LONGEST_VALUE = 100_000;

    private final Map<String, List<String>> values;

    private final int length;

    private HeaderBlock(Map<String, List<String>> values, int length) {
        this.values = values;
        this.length = length;
    }

    static HeaderBlock of(byte[] raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        while (start < raw.length) {
            int end = endOfLine(raw, start);
            String line = CleanText.lines(CharsetLadder.decode(raw, start, end - start, "")).stripTrailing();
            start = end;
            if (line.isEmpty()) {
                break;
            }
            boolean continues = Character.isWhitespace(line.charAt(0)) && !open.isEmpty();
            if (!continues) {
                add(open, values);
                open.setLength(0);
            }
            if (open.length() < LONGEST_VALUE) {
                open.append(line, 0, Math.min(line.length(), LONGEST_VALUE));
            }
        }
        add(open, values);
        values.replaceAll((name, list) -> List.copyOf(list));
        // A text without a single header is all body.
        return new HeaderBlock(Collections.unmodifiableMap(values), values.isEmpty() ? 0 : start);
    }

    private static int endOfLine(byte[] raw, int start) {
        int end = start;
        while (end < raw.length && raw[end] != '\n' && raw[end] != '\r') {
            end++;
        }
        boolean pair = end + 1 < raw.length && raw[end] == '\r' && raw[end + 1] == '\n';
        return Math.min(end + (pair ? 2 : 1), raw.length);
    }

    /** A name with a space inside is no header but the separator line of a mail folder. */
    private static void add(CharSequence header, Map<String, List<String>> values) {
        String line = header.toString();
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && name.chars().noneMatch(Character::isWhitespace)) {
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(CleanText.line(line.substring(colon + 1)));
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    Map<String, List<String>> asMap() {
        return values;
    }

    /** How many bytes the headers take, the empty line after them included. */
    int length() {
        return length;
    }

}
