package org.alliance.communities.mail;

/**
 * An attempt to place a mail, or to read its documents, failed; it may be tried again.
 *
 * @param kind the class of the failure; its words are left out, because they may quote the mail
 */
public record MailNotPlaced(long mail, String kind) {
}
