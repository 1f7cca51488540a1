package org.alliance.communities.mail.machine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * The signs by which machines are known. X-Auto-Response-Suppress is none of them: it stands on what people write with
 * Exchange, too. Nor is Precedence alone, which gateways and lists put on people's mail.
 */
public final class MachineSigns {

    private static final Set<String> REPORTS = Set.of("multipart/report", "message/delivery-status",
            "message/disposition-notification", "text/calendar");

    private static final Set<String> MACHINES = Set.of("mailerdaemon", "postmaster", "maildaemon", "mdaemon",
            "maildeliverysubsystem");

    private static final List<String> RESPONDERS = List.of("X-Autoreply", "X-Auto-Reply", "X-Autorespond",
            "X-Autoreply-From", "X-Mail-Autoreply", "X-Vacation");

    private static final List<String> OTHERS = List.of("X-Failed-Recipients", "X-FC-MachineGenerated");

    private MachineSigns() {
    }

    /**
     * The first sign found, in words.
     *
     * @param raw the whole mail, asked for only when its headers and its body do not tell
     */
    public static Optional<String> first(ReadMail read, Supplier<byte[]> raw) {
        return autoSubmitted(read).or(() -> report(read)).or(() -> machine(read))
            .or(() -> firstOf(RESPONDERS, read)).or(() -> firstOf(OTHERS, read))
            .or(() -> precedence(read)).or(() -> AbsenceNotice.sign(read)).or(() -> ReturnNotice.sign(read))
            .or(() -> Invitation.sign(read, raw));
    }

    /** RFC 3834: anything but "no" was not written by a person. */
    private static Optional<String> autoSubmitted(ReadMail read) {
        String value = submission(read);
        return value.isEmpty() || value.equals("no") ? Optional.empty() : Optional.of("Auto-Submitted: " + value);
    }

    /** Whether it is a program's answer to a mail: of somebody who is away, or of a mail server. */
    static boolean isReply(ReadMail read) {
        return submission(read).equals("auto-replied") || firstOf(RESPONDERS, read).isPresent();
    }

    private static String submission(ReadMail read) {
        return read.header("Auto-Submitted").strip().split("[;(\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Optional<String> report(ReadMail read) {
        String type = read.header("Content-Type").strip().split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return REPORTS.contains(type) ? Optional.of("Content-Type: " + type) : Optional.empty();
    }

    /** The empty sender of RFC 5321, which nobody can answer, or a name that only mail servers have. */
    static Optional<String> machine(ReadMail read) {
        if (isEmpty(read.header("Return-Path"))) {
            return Optional.of("an empty Return-Path");
        }
        if (isEmpty(read.header("From").replaceFirst("^[^<]*", ""))) {
            return Optional.of("a sender without an address");
        }
        return read.from().stream().map(sender -> sender.address().localPart())
            .filter(name -> MACHINES.contains(name.replaceAll("[._-]", ""))).findFirst().map(name -> "the sender " + name);
    }

    private static boolean isEmpty(String path) {
        return path.replaceAll("\\s", "").equals("<>");
    }

    private static Optional<String> firstOf(List<String> names, ReadMail read) {
        return names.stream().filter(name -> !read.header(name).isEmpty()).findFirst();
    }

    /** A gateway may mark people's mail as bulk: only beside a list to leave it is a newsletter. */
    private static Optional<String> precedence(ReadMail read) {
        String value = read.header("Precedence").strip().toLowerCase(Locale.ROOT);
        boolean newsletter = value.equals("bulk") && !read.header("List-Unsubscribe").isEmpty();
        return newsletter || value.equals("junk") || value.equals("auto_reply") ? Optional.of("Precedence: " + value)
                : Optional.empty();
    }

}
