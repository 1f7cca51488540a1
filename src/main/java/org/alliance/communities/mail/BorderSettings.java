package org.alliance.communities.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where our mail server's word about a sender stands, {@code communities.mail.border}.
 *
 * @param receivedAbove how many Received headers of our own servers may stand above its Authentication-Results
 */
@ConfigurationProperties("communities.mail.border")
record BorderSettings(@DefaultValue("1") int receivedAbove) {
}
