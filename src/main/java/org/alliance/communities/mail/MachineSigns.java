package org.alliance.communities.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * The signs by which machines are known. X-Auto-Response-Suppress is none of them: it stands on what people write with
 * Exchange, too.
 */
final class MachineSigns {

    private static final Set<String> REPORTS = Set.of("multipart/report", "message/delivery-status",
            "message/disposition-notification");

    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "mail-daemon", "mdaemon");

    private static final List<String> RESPONDERS = List.of("X-Autoreply", "X-Autorespond", "X-Autoreply-From",
            "X-Mail-Autoreply", "X-Failed-Recipients", "X-FC-MachineGenerated");

    private static final List<String> ABSENT = List.of("automatic reply:", "auto reply:", "autoreply:", "auto-reply:",
            "out of office:", "automatische antwort:", "abwesenheitsnotiz", "réponse automatique", "respuesta automática",
            "risposta automatica");

    private MachineSigns() {
    }

    /** The first sign found, in words. */
    static Optional<String> first(ReadMail read) {
        return autoSubmitted(read).or(() -> report(read)).or(() -> machine(read)).or(() -> responder(read))
            .or(() -> precedence(read)).or(() -> absence(read));
    }

    /** RFC 3834: anything but "no" was not written by a person. */
    private static Optional<String> autoSubmitted(ReadMail read) {
        String value = read.header("Auto-Submitted").split("[;(\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return value.isEmpty() || value.equals("no") ? Optional.empty() : Optional.of("Auto-Submitted: " + value);
    }

    private static Optional<String> report(ReadMail read) {
        String type = read.header("Content-Type").split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return REPORTS.contains(type) ? Optional.of("Content-Type: " + type) : Optional.empty();
    }

    private static Optional<String> machine(ReadMail read) {
        if (read.header("Return-Path").replaceAll("\\s", "").equals("<>")) {
            return Optional.of("an empty Return-Path");
        }
        return read.from().stream().map(sender -> sender.address().localPart()).filter(MACHINES::contains).findFirst()
            .map(name -> "the sender " + name);
    }

    private static Optional<String> responder(ReadMail read) {
        return RESPONDERS.stream().filter(name -> !read.header(name).isEmpty()).findFirst();
    }

    /** A gateway may mark people's mail as bulk: only beside a list to leave it is a newsletter. */
    private static Optional<String> precedence(ReadMail read) {
        String value = read.header("Precedence").strip().toLowerCase(Locale.ROOT);
        boolean newsletter = value.equals("bulk") && !read.header("List-Unsubscribe").isEmpty();
        return newsletter || value.equals("junk") || value.equals("auto_reply") ? Optional.of("Precedence: " + value)
                : Optional.empty();
    }

    private static Optional<String> absence(ReadMail read) {
        String subject = read.subject().strip().toLowerCase(Locale.ROOT);
        return ABSENT.stream().filter(subject::startsWith).findFirst().map(words -> "the subject " + words);
    }

}
