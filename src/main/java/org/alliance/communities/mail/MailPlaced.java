package org.alliance.communities.mail;

/**
 * A mail was placed. Published in the transaction that places it: a listener that throws takes the placement back.
 *
 * @param mail with what was read of it, and with its placement
 */
public record MailPlaced(InboundMail mail, Placement placement) {
}
