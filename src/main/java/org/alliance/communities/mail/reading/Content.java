package org.alliance.communities.mail.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The decoded bytes of one part of a mail.
 *
 * @param type the declared type and its parameters; it may be wrong
 * @param name the name of the file; empty when there is none
 */
record Content(FieldValue type, String name, byte[] bytes) {

    private static final Set<String> UNTYPED = Set.of("", "application/octet-stream", "application/octetstream",
            "application/x-octet-stream", "application/binary", "application/unknown", "application/x-download",
            "application/force-download");

    static Content of(MimePart part) {
        return new Content(part.type(), part.fileName(), part.decoded());
    }

    static Content named(String name, byte[] bytes) {
        return new Content(FieldValue.of("application/octet-stream"), name, bytes);
    }

    /** Whether the declared type is this, whatever parameters follow. */
    boolean is(String wanted) {
        return type.value().equals(wanted);
    }

    boolean isOneOf(String family) {
        return type.value().startsWith(family + "/");
    }

    boolean endsWith(String... endings) {
        String file = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (file.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Files that nobody named a type for are known by their names. */
    boolean isUntypedFile(String... endings) {
        return UNTYPED.contains(type.value()) && endsWith(endings);
    }

    boolean startsWith(String... beginnings) {
        for (String beginning : beginnings) {
            if (Stretch.of(bytes).startsWith(beginning.getBytes(StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return Stretch.of(bytes).isBlank();
    }

    String parameter(String wanted) {
        return type.parameter(wanted);
    }

    String decoded() {
        return CharsetLadder.decode(bytes, parameter("charset"));
    }

}
