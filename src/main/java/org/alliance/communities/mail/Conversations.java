package org.alliance.communities.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells by the ids that a mail refers to which case it is about: the root that all letters of a case carry, the id of a letter
 * of ours, or of a mail in the case. Providers rewrite the ids of letters, but not what they refer to.
 */
@Component
class Conversations {

    /** The newest ids are the nearest; whoever sends thousands does not want to be understood. */
    private static final int MOST_REFERENCES = 10;

    private final JdbcClient jdbc;

    Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case of the nearest id that is known. */
    Optional<String> caseOf(ReadMail read) {
        List<String> ids = ids(read);
        return ids.isEmpty() ? Optional.empty() : jdbc.sql("""
                select found.case_key
                  from unnest(:ids, :tokens) with ordinality as named(id, token, place)
                 cross join lateral (
                       select case_key from mail_case_token where token = named.token
                       union all select case_key from mail_reply_token where token = named.token
                       union all select case_number from mail_outbound where message_id = named.id
                       union all select case_number from mail_inbound where md5(message_id) = md5(named.id)
                                    and message_id = named.id and disposition in ('proposal', 'reply')) as found(case_key)
                 where found.case_key is not null
                 order by named.place limit 1
                """)
            .param("ids", ids.toArray(String[]::new))
            .param("tokens", ids.stream().map(id -> CaseToken.in(id).map(CaseToken::value).orElse(null)).toArray(String[]::new))
            .query(String.class).optional();
    }

    /** What is answered, then the newest of the conversation, then its root, where programs leave something out last. */
    private static List<String> ids(ReadMail read) {
        List<String> references = read.references();
        List<String> newest = new ArrayList<>(references.subList(Math.max(0, references.size() - MOST_REFERENCES),
                references.size()));
        Collections.reverse(newest);
        Set<String> ids = new LinkedHashSet<>();
        ids.add(read.inReplyTo());
        ids.addAll(newest);
        references.stream().findFirst().ifPresent(ids::add);
        return ids.stream().map(Storable::text).filter(id -> !id.isEmpty()).toList();
    }

}
