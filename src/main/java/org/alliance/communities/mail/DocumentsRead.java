package org.alliance.communities.mail;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * The documents of a mail were read. Published in the transaction that says so: a listener that throws lets them be read
 * again, until the attempts of the mail are over.
 *
 * @param mail as it is placed, or not yet
 * @param read the mail with what its documents say, and with what nobody could read
 */
public record DocumentsRead(InboundMail mail, ReadMail read) {
}
