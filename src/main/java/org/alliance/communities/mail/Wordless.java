package org.alliance.communities.mail;

import java.sql.SQLException;

/**
 * A failure as the log may have it: of which class it was and where it happened. What it says is left out, because it may
 * quote a mail; of the database its code is kept.
 */
public final class Wordless extends RuntimeException {

    private static final int DEEPEST = 20;

    private Wordless(String kind, Throwable cause) {
        super(kind, cause, false, true);
    }

    public static Wordless of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Wordless of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        Wordless wordless = new Wordless(kind(failure), cause == null || depth == 0 ? null : of(cause, depth - 1));
        wordless.setStackTrace(failure.getStackTrace());
        return wordless;
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException sql && sql.getSQLState() != null ? name + " " + sql.getSQLState() : name;
    }

}
