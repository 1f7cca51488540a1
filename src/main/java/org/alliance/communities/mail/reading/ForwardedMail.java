package org.alliance.communities.mail.reading;

import java.util.Locale;

/** A mail inside a mail, written out the way mail programs write it when they forward a text. */
final class ForwardedMail {

    private static final int LONGEST = 200;

    private ForwardedMail() {
    }

    static String marked(HeaderBlock headers, String text) {
        StringBuilder marked = new StringBuilder("---------- Forwarded message ----------\n");
        for (String name : new String[] { "From", "Date", "Subject", "To" }) {
            headers.first(name.toLowerCase(Locale.ROOT)).map(EncodedWords::decode).map(CleanText::line)
                .ifPresent(value -> marked.append(name).append(": ").append(CleanText.cut(value, LONGEST)).append('\n'));
        }
        return marked.append('\n').append(text).toString();
    }

}
