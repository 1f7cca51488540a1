package org.alliance.communities.provisioning.local;

import java.net.URI;

import org.alliance.communities.provisioning.Website;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages kept in the database and served by this application itself. */
@Component
class LocalWebsite implements Website {

    private final JdbcClient jdbc;

    private final URI site;

    LocalWebsite(JdbcClient jdbc, @Value("${communities.public-url}") URI site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    @Override
    public URI ensurePage(String slug, String title, String text) {
        jdbc.sql("""
                insert into local_page (slug, title, text) values (?, ?, ?)
                on conflict (slug) do update set title = excluded.title, text = excluded.text
                """).params(slug, title, text).update();
        return site.resolve("/communities/" + slug);
    }

    @Override
    public void archivePage(String slug) {
        jdbc.sql("update local_page set archived = true where slug = ?").param(slug).update();
    }

}
