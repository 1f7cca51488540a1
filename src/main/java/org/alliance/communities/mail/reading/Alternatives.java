package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses among versions of one text: the first with words wins, unless it only says that the other is the real one. */
final class Alternatives {

    private static final int LONGEST_EXCUSE = 300;

    private Alternatives() {
    }

    static Optional<String> best(List<String> versions) {
        List<String> written = versions.stream().filter(text -> !text.isBlank()).toList();
        return written.stream().filter(text -> !isExcuse(text)).findFirst().or(() -> written.stream().findFirst());
    }

    private static boolean isExcuse(String text) {
        return text.length() < LONGEST_EXCUSE && text.toLowerCase(Locale.ROOT).contains("html");
    }

}
