package org.alliance.communities.board.suggestion;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param addresses whether calendars are read from addresses in the web, and not only from files
 * @param largest what is larger is not read; 1 MB at most
 * @param timeout how long an answer may take, to its last byte
 * @param privateAddresses whether addresses within private networks, and other ports than that of https, may be read
 */
@ConfigurationProperties("communities.calendar.import")
public record ImportSettings(@DefaultValue("true") boolean addresses, @DefaultValue("1MB") DataSize largest,
        @DefaultValue("10s") Duration timeout, @DefaultValue("false") boolean privateAddresses) {
}
