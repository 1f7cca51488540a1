package org.alliance.communities.board;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param meetingLength how long a meeting is: so far apart begin two of them, so long is their entry in calendars, and when more is
 *     planned for one, all its items are shortened in the same measure
 */
@ConfigurationProperties("communities.board")
public record BoardSettings(@DefaultValue("3h") Duration meetingLength) {
}
