package org.alliance.communities.mail;

/**
 * The same mail came again, and only of that copy it is certain who wrote it. Published in the transaction in which this one
 * becomes the duplicate.
 *
 * @param by the mail that goes on in its stead
 */
public record MailSuperseded(long mail, long by) {
}
