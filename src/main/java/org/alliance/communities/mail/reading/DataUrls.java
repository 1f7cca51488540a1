package org.alliance.communities.mail.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of HTML the files that it carries in itself, {@code src="data:image/png;base64,..."}: they hold no words and may be
 * longer than all words together.
 */
final class DataUrls {

    /** How one begins; each of its pieces is bounded, so that no page can make the search long. */
    private static final Pattern BEGINNING = Pattern.compile("[\"'(=;]data:[\\w.+-]{1,60}/[\\w.+-]{1,100}(?:;[\\w.=-]{1,100}){0,5},",
            Pattern.CASE_INSENSITIVE);

    private static final String ENDS = " \t\n\"'()<>&";

    private DataUrls() {
    }

    static String takenOutOf(String html) {
        Matcher beginning = BEGINNING.matcher(html);
        StringBuilder rest = new StringBuilder();
        int kept = 0;
        while (beginning.find(kept)) {
            rest.append(html, kept, beginning.start() + 1);
            kept = end(html, html.charAt(beginning.start()), beginning.end());
        }
        return kept == 0 ? html : rest.append(html, kept, html.length()).toString();
    }

    /** In quotes it ends with them, even if it was broken into lines. */
    private static int end(String html, char before, int from) {
        boolean quoted = before == '"' || before == '\'';
        int end = quoted ? html.indexOf(before, from) : from;
        if (end < 0) {
            return html.length();
        }
        while (!quoted && end < html.length() && ENDS.indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

}
