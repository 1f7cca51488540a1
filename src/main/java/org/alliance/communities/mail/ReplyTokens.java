package org.alliance.communities.mail;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose secret is whose. The secret of a case follows from the installation's; what was ever given out stays valid. */
@Component
class ReplyTokens {

    private final JdbcClient jdbc;

    private final ReplySecret secret;

    ReplyTokens(JdbcClient jdbc, ReplySecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /** The secret of a case. */
    CaseToken of(String caseKey) {
        CaseToken token = CaseToken.of(caseKey, secret.current());
        jdbc.sql("insert into mail_case_token (token, case_key) values (?, ?) on conflict (token) do nothing")
            .params(token.value(), caseKey).update();
        return token;
    }

    /** The cases whose secrets these are, each once. */
    List<String> casesOf(List<CaseToken> tokens) {
        return tokens.stream().map(CaseToken::value).map(this::caseOf).flatMap(Optional::stream).distinct().toList();
    }

    private Optional<String> caseOf(String token) {
        return jdbc.sql("""
                select case_key from mail_case_token where token = :token
                union all select case_key from mail_reply_token where token = :token limit 1
                """).param("token", token).query(String.class).optional();
    }

}
