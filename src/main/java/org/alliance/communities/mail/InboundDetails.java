package org.alliance.communities.mail;

import java.time.Instant;
import java.util.List;

/**
 * What is known about a mail beside what it says.
 *
 * @param mailbox the account and folder in which it was found first
 * @param serverDate when it reached the mail server, by the server's clock
 * @param bytes how long it is
 * @param duplicates the mails that were recognised as this one, oldest first; at most a hundred
 */
public record InboundDetails(String mailbox, long uidValidity, long uid, Instant serverDate, long bytes, String sha256,
        int attempts, boolean discarded, List<Long> duplicates) {
}
