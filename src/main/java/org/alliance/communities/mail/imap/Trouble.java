package org.alliance.communities.mail.imap;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import org.alliance.communities.mail.MailSettings;
import org.alliance.communities.mail.TokenUnreadable;
import org.alliance.communities.mail.Outage;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Says in a sentence why the mailbox cannot be read, so that whoever is woken up knows where to look. */
final class Trouble {

    private static final int LONGEST = 200;

    private static final int DEEPEST = 20;

    private Trouble() {
    }

    static String of(Throwable failure, MailSettings.Imap settings) {
        String server = "The mail server " + settings.host() + ":" + settings.port();
        if (Outage.isBehind(failure)) {
            return "The database takes no mails: they stay on the mail server.";
        }
        if (failure instanceof AuthenticationFailedException) {
            return server + " refuses the login of " + settings.user()
                    + ": the password or token is wrong or has expired.";
        }
        if (failure instanceof TokenUnreadable || failure instanceof MailsRefused) {
            return failure.getMessage() + ".";
        }
        if (has(failure, SocketTimeoutException.class)) {
            return server + " does not answer.";
        }
        if (has(failure, MailConnectException.class)) {
            return server + " cannot be reached.";
        }
        if (failure instanceof FolderNotFoundException) {
            return server + " has no folder " + settings.folder() + ".";
        }
        return server + " cannot be read: " + brief(failure);
    }

    /** What failed, by names, codes and the server's own refusal only: other messages may quote the mail. */
    static String withoutText(Throwable failure) {
        return causes(failure).map(Trouble::name).collect(Collectors.joining(", caused by "));
    }

    static boolean isSilence(Throwable failure) {
        return has(failure, SocketTimeoutException.class);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Trouble::cause).limit(DEEPEST);
    }

    private static String name(Throwable cause) {
        if (cause instanceof CommandFailedException || cause instanceof BadCommandException) {
            return brief(cause);
        }
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof MessagingException nested && nested.getNextException() != null
                ? nested.getNextException() : failure.getCause();
    }

    private static String brief(Throwable failure) {
        String words = failure.toString();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }

}
