package org.alliance.communities.mail;

import org.alliance.communities.startup.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the secrets of cases are made from: the setting, or else what the database was given when it was made. */
@Component
class ReplySecret {

    private static final int SHORTEST = 32;

    private final JdbcClient jdbc;

    private final String setting;

    private volatile String kept;

    ReplySecret(JdbcClient jdbc, @Value("${communities.mail.reply-secret:}") String setting) {
        if (!setting.isEmpty() && setting.length() < SHORTEST) {
            throw new CannotStart("communities.mail.reply-secret is so short that it can be guessed.",
                    "Give at least " + SHORTEST + " random characters, or leave it out.");
        }
        this.jdbc = jdbc;
        this.setting = setting;
    }

    String current() {
        if (!setting.isEmpty()) {
            return setting;
        }
        if (kept == null) {
            kept = jdbc.sql("select secret from mail_reply_secret order by id desc limit 1").query(String.class).single();
        }
        return kept;
    }

}
