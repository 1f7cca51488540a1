package org.alliance.communities.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line that separates the parts of a multipart: two dashes and a text that its headers name. */
record Boundary(byte[] line) {

    /** Where no boundary is named, it is looked for among so many lines that could be one. */
    private static final int MOST_GUESSES = 50;

    private static final int LONGEST_GUESS = 200;

    static Optional<Boundary> named(String name) {
        String line = "--" + name.stripTrailing();
        return name.isBlank() ? Optional.empty() : Optional.of(new Boundary(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first line that begins with dashes and stands there a second time, or before a part's headers. */
    static Optional<Boundary> guessed(Stretch content) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        int next = content.start();
        for (int at = content.start(); at < content.end(); at = next) {
            next = content.afterLine(at);
            if (!isDashed(content, at, next)) {
                continue;
            }
            String line = new String(content.bytes(), at, next - at, StandardCharsets.UTF_8).stripTrailing();
            boolean headersFollow = content.from(next).startsWith("Content-".getBytes(StandardCharsets.US_ASCII));
            String name = line.endsWith("--") && seen.containsKey(line.substring(0, line.length() - 2))
                    ? line.substring(0, line.length() - 2) : line;
            if (headersFollow || seen.merge(name, 1, Integer::sum) > 1) {
                return named(name.substring(2));
            }
            if (seen.size() > MOST_GUESSES) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Two dashes and a name; dashes alone are a line that somebody drew. */
    private static boolean isDashed(Stretch content, int at, int next) {
        byte[] bytes = content.bytes();
        int name = at;
        while (name < next && bytes[name] == '-') {
            name++;
        }
        return name - at > 1 && next - at < LONGEST_GUESS && !new Stretch(bytes, name, next).isBlank();
    }

    /**
     * The stretches between the boundary lines, the last one to the end where the closing line is missing.
     *
     * @throws OverLimit when there are more than a mail may have
     */
    List<Stretch> split(Stretch content) {
        List<Stretch> parts = new ArrayList<>();
        int open = -1;
        boolean closed = false;
        int next = content.start();
        for (int at = content.start(); at < content.end(); at = next) {
            next = content.afterLine(at);
            int rest = restOfLine(content, at, next);
            if (rest < 0) {
                continue;
            }
            if (open >= 0 && !closed) {
                parts.add(new Stretch(content.bytes(), open, at).withoutLastBreak());
            }
            if (parts.size() > Limits.PARTS) {
                throw PartFinder.tooManyParts();
            }
            open = next;
            closed = rest > 0;
        }
        if (open >= 0 && !closed) {
            parts.add(content.from(open));
        }
        return parts;
    }

    /** 0 for a line that opens a part, 1 for one that closes the last, -1 for any other line. */
    private int restOfLine(Stretch content, int at, int next) {
        byte[] bytes = content.bytes();
        int behind = at + line.length;
        if (bytes[at] != '-' || behind > next || !Arrays.equals(bytes, at, behind, line, 0, line.length)) {
            return -1;
        }
        boolean closes = behind + 1 < next && bytes[behind] == '-' && bytes[behind + 1] == '-';
        return new Stretch(bytes, closes ? behind + 2 : behind, next).isBlank() ? closes ? 1 : 0 : -1;
    }

}
