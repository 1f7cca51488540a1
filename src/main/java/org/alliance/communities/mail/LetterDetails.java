package org.alliance.communities.mail;

import java.time.Instant;

/**
 * What is known about a letter beside its address.
 *
 * @param body plain text
 * @param sentAt when the mail server took it, or null
 * @param nextAttemptAt when it is tried next, if it waits
 * @param note why it has not arrived, as far as that is known, or null
 */
public record LetterDetails(String body, String inReplyTo, Instant writtenAt, Instant sentAt, Instant nextAttemptAt,
        String note) {
}
