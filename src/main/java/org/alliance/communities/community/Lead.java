package org.alliance.communities.community;

import org.alliance.communities.address.EmailAddress;

/** Who runs a community (clause A13). */
public record Lead(EmailAddress email, String name) {
}
