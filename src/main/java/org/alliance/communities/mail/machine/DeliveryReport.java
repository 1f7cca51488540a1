package org.alliance.communities.mail.machine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * What a mail server says became of a mail (RFC 3464, and the many that never read it).
 *
 * @param answer the mail server's own words on one line; may be empty
 */
public record DeliveryReport(Fate fate, String answer) {

    /** What became of it. */
    public enum Fate {

        /** It did not arrive and will not. */
        RETURNED,
        /** It has not arrived yet. */
        DELAYED,
        /** It arrived or was handed on. */
        ARRIVED

    }

    private static final int LONGEST_ANSWER = 300;

    private static final Pattern ACTION = field("Action", "(failed|delayed|deferred|delivered|relayed|expanded)\\b");

    /** RFC 3464 demands one beside each action; alone such a line may be a person's. */
    private static final Pattern RECIPIENT = field("(?:Final|Original)-Recipient", "(.+)");

    private static final Pattern DIAGNOSIS = field("Diagnostic-Code", "(.+)");

    /** What a machine's mail reports about another mail; empty when it reports nothing of the kind. */
    public static Optional<DeliveryReport> in(ReadMail read, byte[] raw) {
        String type = read.header("Content-Type").toLowerCase(Locale.ROOT);
        if (type.contains("disposition-notification")) {
            return Optional.empty();
        }
        String text = RawText.of(raw);
        boolean report = type.contains("delivery-status") || type.startsWith("multipart/report")
                || MachineSigns.machine(read).isPresent() || ReturnNotice.sign(read).isPresent();
        return report ? fate(read, text).map(fate -> new DeliveryReport(fate, answer(read, text))) : Optional.empty();
    }

    private static Optional<Fate> fate(ReadMail read, String text) {
        Optional<String> action = first(RECIPIENT, text).flatMap(recipient -> first(ACTION, text));
        if (action.isPresent()) {
            return Optional.of(switch (action.get().toLowerCase(Locale.ROOT)) {
                case "delivered", "relayed", "expanded" -> Fate.ARRIVED;
                case "delayed", "deferred" -> Fate.DELAYED;
                default -> Fate.RETURNED;
            });
        }
        if (ReturnNotice.isLate(read)) {
            return Optional.of(Fate.DELAYED);
        }
        boolean absent = AbsenceNotice.sign(read).isPresent();
        return !absent && ReturnNotice.isReturn(read) ? Optional.of(Fate.RETURNED) : Optional.empty();
    }

    private static String answer(ReadMail read, String text) {
        String words = first(DIAGNOSIS, text).or(() -> ReturnNotice.answer(read)).orElse("")
            .replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return words.length() <= LONGEST_ANSWER ? words : words.substring(0, LONGEST_ANSWER);
    }

    private static Optional<String> first(Pattern field, String text) {
        Matcher matcher = field.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Pattern field(String name, String value) {
        return Pattern.compile("^" + name + ":[ \\t]*" + value, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

}
