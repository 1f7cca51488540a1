package org.alliance.communities.mail.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A header of the form {@code value; name=value; ...}, read as far as anything can be made of it.
 *
 * @param value in lower case, such as {@code text/plain}
 * @param parameters by their names in lower case, as they stand there
 */
record FieldValue(String value, Map<String, String> parameters) {

    static FieldValue of(String header) {
        int end = header.indexOf(';');
        String value = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = end < 0 ? header.length() : end + 1;
        while (at < header.length()) {
            at = parameter(header, at, parameters);
        }
        // Some programs forget the semicolon: "text/plain charset=utf-8".
        int space = value.indexOf(' ');
        return new FieldValue(space < 0 ? value : value.substring(0, space), parameters);
    }

    /** A parameter as text: split and encoded in the way of RFC 2231, in that of RFC 2047, or plainly. */
    String parameter(String name) {
        return SplitParameter.in(parameters, name).orElseGet(() -> EncodedWords.decode(parameters.getOrDefault(name, "")));
    }

    private static int parameter(String header, int from, Map<String, String> parameters) {
        int equals = from;
        while (equals < header.length() && header.charAt(equals) != '=' && header.charAt(equals) != ';') {
            equals++;
        }
        if (equals == header.length() || header.charAt(equals) == ';') {
            return equals + 1;
        }
        int start = equals + 1;
        while (start < header.length() && header.charAt(start) == ' ') {
            start++;
        }
        StringBuilder value = new StringBuilder();
        boolean quoted = start < header.length() && header.charAt(start) == '"';
        int end = quoted ? quoted(header, start + 1, value) : naked(header, start, value);
        parameters.putIfAbsent(header.substring(from, equals).strip().toLowerCase(Locale.ROOT), value.toString().strip());
        return end;
    }

    private static int naked(String header, int start, StringBuilder value) {
        int end = header.indexOf(';', start);
        int stop = end < 0 ? header.length() : end;
        value.append(header, start, stop);
        return stop + 1;
    }

    /** A backslash protects only a quote or another one: names of Windows files are full of them. */
    private static int quoted(String header, int start, StringBuilder value) {
        int at = start;
        while (at < header.length() && header.charAt(at) != '"') {
            boolean protects = header.charAt(at) == '\\' && at + 1 < header.length()
                    && (header.charAt(at + 1) == '"' || header.charAt(at + 1) == '\\');
            at += protects ? 1 : 0;
            value.append(header.charAt(at));
            at++;
        }
        int end = header.indexOf(';', Math.min(at, header.length()));
        return end < 0 ? header.length() : end + 1;
    }

}
