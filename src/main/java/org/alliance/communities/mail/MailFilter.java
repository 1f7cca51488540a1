package org.alliance.communities.mail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which mails somebody wants to see. Empty texts do not narrow anything down.
 *
 * @param kind {@link #OPEN}, {@link #IN}, {@link #OUT}, {@link #UNPLACED}, a disposition or a state
 * @param caseNumber the case they belong to
 * @param words the beginnings of words in address, subject or Message-ID, all of which must be there
 */
public record MailFilter(String kind, String caseNumber, String words) {

    /** Mails that wait for a person. */
    public static final String OPEN = "open";

    /** Every mail that came in. */
    public static final String IN = "in";

    /** Every letter of ours. */
    public static final String OUT = "out";

    /** Mails that came in and have no place yet. */
    public static final String UNPLACED = "unplaced";

    public MailFilter {
        kind = kind.strip();
        caseNumber = caseNumber.strip();
        words = words.strip();
    }

    /** The dispositions by which mails that came in can be chosen. */
    public static List<String> dispositions() {
        return Arrays.stream(Disposition.values()).map(Disposition::key).toList();
    }

    /** The states by which letters can be chosen. */
    public static List<String> states() {
        return Arrays.stream(OutboundMail.State.values()).map(OutboundMail.State::key).toList();
    }

    boolean wantsInbound() {
        return kind.isEmpty() || kind.equals(OPEN) || isOnlyInbound();
    }

    boolean wantsOutbound() {
        return kind.isEmpty() || kind.equals(OPEN) || kind.equals(OUT) || states().contains(kind);
    }

    private boolean isOnlyInbound() {
        return Stream.concat(Stream.of(IN, UNPLACED), dispositions().stream()).anyMatch(kind::equals);
    }

}
