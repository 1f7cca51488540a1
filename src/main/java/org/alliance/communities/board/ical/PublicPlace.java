package org.alliance.communities.board.ical;

import java.util.regex.Pattern;

/** Where a meeting is, for everyone: a place that one goes to, and nothing that lets anybody in from afar. */
final class PublicPlace {

    private static final String ONLINE = "online";

    /** A scheme, a server's name, an address: of mail too, which calls by video use. */
    private static final String LINK = "\\w:/|@|\\b(tel|sips?|callto|msteams):|\\b[\\p{L}\\d-]+\\.\\p{L}{2,}";

    private static final String SECRET = "\\b(pass ?(code|word|phrase)|pwd|pw|pin|kennwort|passwort)\\b"
            + "|\\b(access|host|meeting|conference|room|entry|security|participant) ?(code|key|pin)\\b|\\bcode\\W{0,3}\\w*\\d|\\bids?\\b\\W{0,3}\\d"
            + "|\\b(meeting|webinar|conference|event|session) ?(id|number|no)\\b|\\b(dial|call|phone|ring)[ -]?(in|into|up)\\b"
            + "|\\b(phone|telephone|tel|mobile)\\b";

    /** A number that is called or typed in: seven digits or more, with whatever stands between them. */
    private static final String NUMBER = "\\d([\\s().+/#*,-]*\\d){6,}";

    /** It has nine digits and harms nobody. */
    private static final Pattern POSTAL_CODE = Pattern.compile("\\b\\d{5}-\\d{4}\\b");

    private static final Pattern WAY_IN = Pattern.compile(LINK + "|" + SECRET + "|" + NUMBER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PublicPlace() {
    }

    static String of(String place) {
        return WAY_IN.matcher(POSTAL_CODE.matcher(place).replaceAll("")).find() ? ONLINE : place.strip();
    }

}
