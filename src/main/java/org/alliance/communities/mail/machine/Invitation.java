package org.alliance.communities.mail.machine;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.alliance.communities.mail.reading.ReadMail;

/** An entry for a calendar, or the answer to one, with no words of a person beside it. */
final class Invitation {

    private static final Pattern PART = Pattern.compile("^content-type:\\s*text/calendar",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Invitation() {
    }

    static Optional<String> sign(ReadMail read, Supplier<byte[]> raw) {
        String body = read.body().strip();
        boolean wordless = body.isEmpty() || body.startsWith("BEGIN:VCALENDAR");
        return wordless && PART.matcher(RawText.of(raw.get())).find() ? Optional.of("a calendar entry and nothing else")
                : Optional.empty();
    }

}
