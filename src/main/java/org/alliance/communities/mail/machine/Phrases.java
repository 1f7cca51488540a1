package org.alliance.communities.mail.machine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words with which programs begin. */
final class Phrases {

    /** Between the program's words and the subject that it answers. */
    private static final String SEPARATORS = ":：-–—([【.。";

    private final List<String> phrases;

    Phrases(String lines) {
        phrases = lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)).filter(line -> !line.isEmpty()).toList();
    }

    /** The phrase with which the text begins. */
    Optional<String> startOf(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return phrases.stream().filter(lower::startsWith).findFirst();
    }

    /** The phrase that is the whole text, or is set apart at its start: no person writes a title like that. */
    Optional<String> setApartIn(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return phrases.stream().filter(phrase -> lower.startsWith(phrase) && endsApart(lower.substring(phrase.length())))
            .findFirst();
    }

    private static boolean endsApart(String rest) {
        String next = rest.strip();
        return next.isEmpty() || SEPARATORS.indexOf(next.charAt(0)) >= 0;
    }

    /** Whether one of them stands anywhere in the text. */
    boolean anyIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }

}
