package org.alliance.communities.mail;

import java.time.Instant;

/**
 * A mail that was received. Until it is placed, only its id and the moment of its arrival are known.
 *
 * @param receivedAt when it reached the mailbox, on our clock
 * @param sender the From address, empty when it is nobody's mail; null before the mail was read
 * @param disposition null until it is placed
 * @param reason null until it is placed
 * @param caseNumber the case it belongs to, or null
 * @param duplicateOf the mail that was there before, or null
 */
public record InboundMail(long id, Instant receivedAt, String messageId, String sender, String subject,
        Disposition disposition, String reason, String caseNumber, Long duplicateOf) {
}
