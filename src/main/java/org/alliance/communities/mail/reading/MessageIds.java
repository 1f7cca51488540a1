package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ids in angle brackets, whatever stands between them: spaces, commas, folds, comments. */
final class MessageIds {

    /** The longest line a mail may have; a longer id is noise. */
    private static final int LONGEST = 998;

    private MessageIds() {
    }

    static List<String> all(List<String> values) {
        List<String> ids = new ArrayList<>();
        values.forEach(value -> collect(value, ids));
        return ids;
    }

    static Optional<String> first(List<String> values) {
        return all(values).stream().findFirst();
    }

    /** Some programs forget the angle brackets. */
    static String wrapped(String value) {
        String id = value.replaceAll("[\\s<>]", "");
        return id.isEmpty() ? "" : "<" + CleanText.cut(id, LONGEST - 2) + ">";
    }

    private static void collect(String value, List<String> ids) {
        int open = value.indexOf('<');
        while (open >= 0) {
            int close = value.indexOf('>', open);
            if (close < 0) {
                return;
            }
            String id = value.substring(open, close + 1).replaceAll("\\s", "");
            if (id.length() > 2 && id.length() <= LONGEST) {
                ids.add(id);
            }
            open = value.indexOf('<', close);
        }
    }

}
