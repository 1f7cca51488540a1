package org.alliance.communities.mail;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret in the address to which answers about a case go; one for each case, made when it is first needed. */
@Component
public class ReplyTokens {

    private final JdbcClient jdbc;

    private final Tokens tokens;

    ReplyTokens(JdbcClient jdbc, Tokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** The secret of a case. */
    String of(String caseKey) {
        return known(caseKey).orElseGet(() -> {
            jdbc.sql("insert into mail_reply_token (case_key, token) values (?, ?) on conflict (case_key) do nothing")
                .params(caseKey, tokens.next()).update();
            return known(caseKey).orElseThrow();
        });
    }

    private Optional<String> known(String caseKey) {
        return jdbc.sql("select token from mail_reply_token where case_key = ?").param(caseKey).query(String.class).optional();
    }

    /** The case whose secret this is. */
    public Optional<String> caseOf(String token) {
        return jdbc.sql("select case_key from mail_reply_token where token = ?").param(token).query(String.class).optional();
    }

}
