package org.alliance.communities.board.packet;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publishedBefore how long before its meeting a packet is published by itself
 * @param mailedBefore how long before its meeting members are mailed a published packet; what is published later than that is mailed at once
 * @param decisionMinutes planned for an item that is to be decided
 * @param otherMinutes planned for any other item
 */
@ConfigurationProperties("communities.packet")
public record PacketSettings(@DefaultValue("${communities.vote.opens-before:7d}") Duration publishedBefore,
        @DefaultValue("366d") Duration mailedBefore, @DefaultValue("15") int decisionMinutes,
        @DefaultValue("5") int otherMinutes) {
}
