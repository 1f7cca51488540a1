package org.alliance.communities.mail.machine;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alliance.communities.mail.reading.ReadMail;

/** Finds the unguessable part of Message-IDs like ours anywhere in a mail: machines quote them in every place there is. */
public final class QuotedIds {

    private static final int MOST = 50;

    private static final int LONGEST_TEXT = 1_000_000;

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            Pattern.CASE_INSENSITIVE);

    private QuotedIds() {
    }

    /** The UUIDs in headers, bytes and texts, in lower case; the first fifty of them. */
    public static Set<String> in(ReadMail read, byte[] raw) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(Stream.of(read.inReplyTo(), RawText.of(raw)), read.texts().stream().map(ReadMail.MailText::text))
            .forEach(text -> collect(text, ids));
        return ids;
    }

    private static void collect(String text, Set<String> ids) {
        Matcher matcher = UUID.matcher(text).region(0, Math.min(text.length(), LONGEST_TEXT));
        while (ids.size() < MOST && matcher.find()) {
            ids.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

}
