package org.alliance.communities.board;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param opensBefore how long before its meeting a vote opens
 * @param electronicPeriod how long a vote without a meeting stays open
 * @param remindBefore how long before the closing time undecided members are reminded
 */
@ConfigurationProperties("communities.vote")
record VoteSettings(@DefaultValue("7d") Duration opensBefore, @DefaultValue("7d") Duration electronicPeriod,
        @DefaultValue("2d") Duration remindBefore) {
}
