package org.alliance.communities.provisioning.local;

import java.net.URI;
import java.util.Collection;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.provisioning.MailingLists;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mailing lists kept in the database: who is on them, and whether they are closed. */
@Component
class LocalLists implements MailingLists {

    private final JdbcClient jdbc;

    private final URI site;

    LocalLists(JdbcClient jdbc, @Value("${communities.public-url}") URI site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    @Override
    @Transactional
    public URI ensureList(String slug, String title, Collection<EmailAddress> members) {
        jdbc.sql("insert into local_list (slug) values (?) on conflict do nothing").param(slug).update();
        members.forEach(member -> jdbc.sql("insert into local_list_member (slug, email) values (?, ?) on conflict do nothing")
            .params(slug, member.value()).update());
        return site.resolve("/lists/" + slug);
    }

    @Override
    public void closeList(String slug) {
        jdbc.sql("update local_list set closed = true where slug = ?").param(slug).update();
    }

}
