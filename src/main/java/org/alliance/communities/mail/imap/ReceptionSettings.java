package org.alliance.communities.mail.imap;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail is received, {@code communities.mail.reception}.
 *
 * @param connectTimeout how long the mail server may take to accept a connection
 * @param readTimeout how long it may be silent in an answer before the connection counts as dead
 * @param writeTimeout how long it may take to accept a command
 * @param idlePeriod how long we wait at most for it to tell of new mail before we look ourselves; below the read time-out
 * @param foldersInterval the pause between two looks at the other folders, into which people move mails
 * @param reconcileInterval the pause between two comparisons of everything the server lists with everything we have
 * @param lookBack how old a mail in another folder may be to be taken from there
 * @param takenFolder where taken mails are moved to; empty marks them with a keyword and leaves them where they are
 * @param largestMail a larger mail is taken with its beginning only and set aside
 * @param lease how long the node that reads may be silent before another one takes over
 */
@ConfigurationProperties("communities.mail.reception")
record ReceptionSettings(@DefaultValue("10s") Duration connectTimeout, @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("30s") Duration writeTimeout, @DefaultValue("5s") Duration idlePeriod,
        @DefaultValue("15s") Duration foldersInterval, @DefaultValue("1h") Duration reconcileInterval,
        @DefaultValue("30d") Duration lookBack, @DefaultValue("") String takenFolder,
        @DefaultValue("50MB") DataSize largestMail, @DefaultValue("30s") Duration lease) {

    ReceptionSettings {
        if (idlePeriod.compareTo(readTimeout) >= 0) {
            throw new IllegalArgumentException(
                    "communities.mail.reception.idle-period must be shorter than communities.mail.reception.read-timeout");
        }
    }

}
