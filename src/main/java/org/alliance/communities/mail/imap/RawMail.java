package org.alliance.communities.mail.imap;

import java.time.Instant;

/**
 * A mail as the server handed it over.
 *
 * @param internalDate when it reached the server
 */
record RawMail(long uid, Instant internalDate, byte[] bytes) {
}
