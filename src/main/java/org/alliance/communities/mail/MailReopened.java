package org.alliance.communities.mail;

/**
 * A person asked that a mail is placed once more. Published in the transaction in which it loses the place that it had.
 *
 * @param who the login of the person
 */
public record MailReopened(long mail, String who) {
}
