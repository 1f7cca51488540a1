package org.alliance.communities.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where our mail server's word about a sender stands, {@code communities.mail.border}.
 *
 * @param receivedAbove how many Received headers of our own servers stand above its Authentication-Results. None, unless somebody
 *     has counted: below a Received that our server adds to every mail, results may be the sender's own
 */
@ConfigurationProperties("communities.mail.border")
record BorderSettings(@DefaultValue("0") int receivedAbove) {
}
