package org.alliance.communities.people;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who an earlier run has left in the database of production, read before anything is written there: on the very first
 * start there are no tables yet.
 */
@Component
@Profile("production")
public class KnownLogins {

    /** A login with its password as the engine keeps it. */
    public record Login(String id, String password, String salt) {
    }

    private final JdbcClient jdbc;

    KnownLogins(DataSource database) {
        // Spring's own client comes only after the migrations, which come after the engine.
        this.jdbc = JdbcClient.create(database);
    }

    public List<Login> all() {
        return !exists("act_id_user") ? List.of()
                : jdbc.sql("select id_ as id, pwd_ as password, salt_ as salt from act_id_user order by id_")
                    .query(Login.class).list();
    }

    public boolean hasAdministrator() {
        return exists("act_id_membership") && jdbc.sql("select count(*) from act_id_membership where group_id_ = ?")
            .param(Role.CAMUNDA_ADMIN.key()).query(Long.class).single() > 0;
    }

    /** The people of the demo in the directory. */
    public List<String> demoPeople() {
        return !exists("person") ? List.of()
                : jdbc.sql("select email from person where split_part(email, '@', 2) = ? order by email")
                    .param(DemoPeople.DOMAIN).query(String.class).list();
    }

    private boolean exists(String table) {
        return jdbc.sql("select to_regclass(?) is not null").param(table).query(Boolean.class).single();
    }

}
