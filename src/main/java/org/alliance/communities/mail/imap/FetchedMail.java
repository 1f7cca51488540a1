package org.alliance.communities.mail.imap;

import java.time.Instant;

/**
 * A mail that the server handed over.
 *
 * @param internalDate when it reached the server; null when the server does not know
 */
record FetchedMail(long uid, Instant internalDate, byte[] bytes) {
}
