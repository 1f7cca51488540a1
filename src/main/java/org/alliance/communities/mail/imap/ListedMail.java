package org.alliance.communities.mail.imap;

import java.time.Instant;

/**
 * A mail that the server has.
 *
 * @param size its bytes, as the server counts them
 * @param internalDate when it reached the server; null when the server does not know
 */
record ListedMail(long uid, long size, Instant internalDate) {
}
