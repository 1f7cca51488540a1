package org.alliance.communities.mail.machine;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server said to another when it did not take a mail. Its numbers are those of telephones, rooms and dates as
 * well, so they count only where a mail server's answer has them.
 */
final class ServerAnswer {

    /** A status code of RFC 3463 that says no. */
    private static final String STATUS = "[45]\\.[0-7]\\.\\d{1,3}\\b(?!\\.\\d)";

    /** A reply code of RFC 5321 and its followers that says no. */
    private static final String REPLY = "(?:421|45[0-5]|50[0-5]|52[1-5]|53[0458]|55[0-6]|57[12])";

    private static final String SAID = "(?:said|says|answered|replied|responded|response was|response|error[ _]?code|error|"
            + "reply code|reply|reason|status|smtp|diagnostic[- ]code)";

    private static final Pattern PLACES = Pattern.compile(String.join("|",
            // both in one answer
            "\\b" + REPLY + "[ :-]{1,2}\\(?#?" + STATUS,
            // marked by a program
            "#" + STATUS, "\\bstatus\\W{1,3}" + STATUS, "<<<\\s*" + REPLY + "\\b",
            // behind what introduces it: a word, or the server's address in brackets
            "(?:\\b" + SAID + "[:;=(\\s]{1,4}\"?|\\]:\\s?)" + REPLY + "(?![-.\\d])",
            // at the beginning of a line, with words behind it
            "^\\W*" + REPLY + "[ -]+(?=\\p{L}|<)", "^\\W*" + STATUS + "\\s*<"), Pattern.CASE_INSENSITIVE);

    private ServerAnswer() {
    }

    /** The first line that has one. */
    static Optional<String> in(String text) {
        return text.lines().filter(line -> PLACES.matcher(line).find()).map(String::strip).findFirst();
    }

}
