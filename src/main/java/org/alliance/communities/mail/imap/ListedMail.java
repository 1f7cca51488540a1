package org.alliance.communities.mail.imap;

/**
 * A mail that the server has.
 *
 * @param size its bytes, as the server counts them
 */
record ListedMail(long uid, long size) {
}
