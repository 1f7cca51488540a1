package org.alliance.communities.mail.reading;

import java.util.Locale;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;

/**
 * The decoded bytes of one part of a mail.
 *
 * @param type the declared type, for instance {@code text/plain; charset=utf-8}
 * @param name the name of the file; empty when there is none
 */
record Content(String type, String name, byte[] bytes) {

    /** Whether the declared type is this, whatever parameters follow. */
    boolean is(String wanted) {
        return bareType().equals(wanted);
    }

    /** Files that nobody named a type for are known by their names. */
    boolean isUntypedFile(String... endings) {
        String file = name.toLowerCase(Locale.ROOT);
        boolean untyped = bareType().equals("application/octet-stream") || bareType().isEmpty();
        for (String ending : endings) {
            if (untyped && file.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    String parameter(String wanted) {
        try {
            String value = new ContentType(type).getParameter(wanted);
            return value == null ? "" : value;
        }
        catch (ParseException | RuntimeException broken) {
            return "";
        }
    }

    String decoded() {
        return CharsetLadder.decode(bytes, parameter("charset"));
    }

    private String bareType() {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

}
