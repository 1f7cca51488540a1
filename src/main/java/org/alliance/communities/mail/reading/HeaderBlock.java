package org.alliance.communities.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.mail.reading.ReadMail.Field;

/**
 * The headers at the top of a mail or of a part, read line by line here, because one broken header must not cost the
 * others and two From headers must stay two.
 */
final class HeaderBlock {

    /** What staff see of a mail in quarantine. */
    private static final Set<String> ALWAYS_KEPT = Set.of("from", "subject", "message-id");

    private final List<Field> fields = new ArrayList<>();

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private final Set<String> damaged = new HashSet<>();

    private int count;

    private String overLimit = "";

    private int bodyStart;

    private HeaderBlock() {
    }

    static HeaderBlock of(Stretch part) {
        HeaderBlock block = new HeaderBlock();
        block.bodyStart = block.read(part);
        block.values.replaceAll((name, list) -> List.copyOf(list));
        return block;
    }

    /** Answers where the body begins: behind the empty line, or where no further line is a header. */
    private int read(Stretch part) {
        FoldedValue open = null;
        int openStart = part.start();
        int noHeaderSince = -1;
        int at = part.start();
        while (at <= part.end()) {
            int next = at < part.end() ? part.afterLine(at) : at + 1;
            boolean empty = at == part.end() || new Stretch(part.bytes(), at, next).isBlank();
            boolean continues = !empty && open != null && (part.bytes()[at] == ' ' || part.bytes()[at] == '\t');
            if (!continues && open != null) {
                boolean header = add(open.toString()) || isSeparatorOfFolder(part, openStart);
                noHeaderSince = header ? -1 : noHeaderSince < 0 ? openStart : noHeaderSince;
            }
            if (empty) {
                return noHeaderSince >= 0 ? noHeaderSince : Math.min(next, part.end());
            }
            openStart = continues ? openStart : at;
            open = continues ? open : new FoldedValue();
            open.add(line(part, at, next));
            at = next;
        }
        return part.end();
    }

    private String line(Stretch part, int start, int end) {
        if (end - start > Limits.HEADER_LINE) {
            overLimit = "It has a header line of more than 100 kB.";
        }
        return CharsetLadder.decode(part.bytes(), start, Math.min(end - start, Limits.HEADER_LINE), "").stripTrailing();
    }

    /** A name with a space inside is no name. */
    private boolean add(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : CleanText.line(line.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        if (++count > Limits.HEADERS) {
            overLimit = "It has more than 1,000 headers.";
        }
        if (count <= Limits.HEADERS || ALWAYS_KEPT.contains(name)) {
            String value = CleanText.line(line.substring(colon + 1));
            fields.add(new Field(line.substring(0, colon).toLowerCase(Locale.ROOT), value));
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        if (line.chars().anyMatch(HeaderBlock::isRemoved)) {
            damaged.add(name);
        }
        return true;
    }

    /** Characters that are taken out, so that what is left may read like another address. */
    private static boolean isRemoved(int c) {
        return (Character.isISOControl(c) || c == 0xFEFF) && "\t\r\n".indexOf(c) < 0;
    }

    private static boolean isSeparatorOfFolder(Stretch part, int lineStart) {
        return lineStart == part.start() && part.startsWith("From ".getBytes(StandardCharsets.US_ASCII));
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** In the order in which they stand, the newest on top. */
    List<Field> inOrder() {
        return List.copyOf(fields);
    }

    Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether a header of this name holds control characters, which programs read in different ways. */
    boolean isDamaged(String name) {
        return damaged.contains(name);
    }

    /** The place of the first byte behind the headers. */
    int bodyStart() {
        return bodyStart;
    }

    /** What is too much, as a sentence; empty when nothing is. */
    String overLimit() {
        return overLimit;
    }

}
