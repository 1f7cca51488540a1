package org.alliance.communities.mail;

import java.util.List;

import org.alliance.communities.mail.reading.ReadMail.MailText;

/**
 * The documents of a mail were read. Published in the transaction that says so: a listener that throws lets them be read
 * again.
 *
 * @param mail as it is placed, or not yet
 * @param texts what the documents say
 */
public record DocumentsRead(InboundMail mail, List<MailText> texts) {
}
