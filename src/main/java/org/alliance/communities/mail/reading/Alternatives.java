package org.alliance.communities.mail.reading;

import java.util.List;
import java.util.Locale;

/**
 * Chooses among versions of one text: the first with words wins, unless it only says that the other is the real one. A
 * version that says something else is kept beside it, so that nobody decides on a text which the sender did not see.
 */
final class Alternatives {

    private static final int LONGEST_EXCUSE = 300;

    private Alternatives() {
    }

    static Gathered best(List<Gathered> versions) {
        List<Gathered> written = versions.stream().filter(version -> !version.body().isBlank()).toList();
        Gathered all = new Gathered();
        written.stream().filter(version -> !isExcuse(version.body())).findFirst().or(() -> written.stream().findFirst())
            .ifPresent(best -> {
                all.body(best.body());
                written.stream().filter(other -> other != best && !isExcuse(other.body()))
                    .filter(other -> Wording.differs(best.body(), other.body()))
                    .forEach(other -> all.text("body, other version", other.body()));
            });
        for (Gathered version : versions) {
            all.addAllButBody(version);
            // What cannot be read, such as an invitation, is no loss beside a text that says the same.
            if (written.isEmpty() || !version.saysNothing()) {
                version.unreadable().forEach(one -> all.unreadable(one.source(), one.reason()));
            }
        }
        return all;
    }

    private static boolean isExcuse(String text) {
        return text.length() < LONGEST_EXCUSE && text.toLowerCase(Locale.ROOT).contains("html");
    }

}
