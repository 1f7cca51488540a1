package org.alliance.communities.board;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param opensBefore how long before its meeting a vote opens
 * @param electronicPeriod how long a vote without a meeting stays open
 * @param discussion how long a vote between meetings is announced before it opens
 * @param remindBefore how long before the closing time undecided members are reminded
 * @param askToCloseAfter how long after the beginning of its meeting the Chair is asked to close a vote that is open; an
 * electronic one is asked for when it ends
 * @param visibility who may see how others voted while a vote is open; a vote that is open keeps what it has
 * @param linksByMail whether members are mailed a link that casts their ballot without a login
 */
@ConfigurationProperties("communities.vote")
record VoteSettings(@DefaultValue("7d") Duration opensBefore, @DefaultValue("7d") Duration electronicPeriod,
        @DefaultValue("3d") Duration discussion, @DefaultValue("2d") Duration remindBefore,
        @DefaultValue("1d") Duration askToCloseAfter,
        @DefaultValue("hidden") Visibility visibility, @DefaultValue("true") boolean linksByMail) {
}
