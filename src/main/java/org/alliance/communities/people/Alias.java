package org.alliance.communities.people;

import java.time.Instant;

import org.alliance.communities.address.EmailAddress;

/**
 * A further address of a person.
 *
 * @param email the address under which the directory has the person
 * @param how how it was made sure that the address is theirs
 */
public record Alias(EmailAddress address, EmailAddress email, String how, String addedBy, Instant addedAt) {
}
