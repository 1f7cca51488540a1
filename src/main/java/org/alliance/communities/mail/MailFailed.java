package org.alliance.communities.mail;

/**
 * A letter will never arrive: the recipient's server refused it for good, or it was tried too often.
 *
 * @param mail the letter in its final state
 */
public record MailFailed(OutboundMail mail, String reason) {
}
