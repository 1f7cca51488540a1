package org.alliance.communities.people.process;

import java.util.List;

import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.Role;
import org.alliance.communities.startup.CannotStart;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at who is in the database of production before the engine writes anything into it. The engine's own check of a
 * password would count as a failed login of everyone else.
 */
@Component
@Profile("production")
class ProductionPeople extends AbstractProcessEnginePlugin {

    private final FirstAdministrator administrator;

    ProductionPeople(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        JdbcClient database = JdbcClient.create(configuration.getDataSource());
        PasswordManager passwords = configuration.getPasswordManager();
        refuse(demoPeople(database), "The directory of people knows people of the demo: ");
        refuse(withDemoPassword(database, passwords), "These people have the password of the demo, which everyone knows: ");
        if (administrator.password().equals(DemoPeople.PASSWORD)) {
            throw new CannotStart("The first administrator would have the password of the demo, which everyone knows.",
                    "Choose another communities.administrator.password.");
        }
        if (!administrator.isNamed() && !hasAdministrator(database)) {
            throw new CannotStart("There is no administrator yet, so nobody could log in.",
                    "Name the first one: communities.administrator.login and communities.administrator.password.");
        }
    }

    private static void refuse(List<String> found, String reason) {
        if (!found.isEmpty()) {
            throw new CannotStart(reason + String.join(", ", found) + ".",
                    "Give production a database of its own, in which the demo never ran.");
        }
    }

    private static List<String> demoPeople(JdbcClient database) {
        return !exists(database, "person") ? List.of()
                : database.sql("select email from person where email like '%@alliance.example' order by email")
                    .query(String.class).list();
    }

    private static List<String> withDemoPassword(JdbcClient database, PasswordManager passwords) {
        return !exists(database, "act_id_user") ? List.of() : database.sql("select id_, pwd_, salt_ from act_id_user order by id_")
            .query((row, number) -> passwords.check(
                    EncryptionUtil.saltPassword(DemoPeople.PASSWORD, row.getString("salt_")), row.getString("pwd_"))
                            ? row.getString("id_") : "")
            .list().stream().filter(login -> !login.isEmpty()).toList();
    }

    private static boolean hasAdministrator(JdbcClient database) {
        return exists(database, "act_id_membership") && database.sql("select count(*) from act_id_membership where group_id_ = ?")
            .param(Role.CAMUNDA_ADMIN.key()).query(Long.class).single() > 0;
    }

    /** On the very first start nobody has made tables yet. */
    private static boolean exists(JdbcClient database, String table) {
        return database.sql("select to_regclass(?) is not null").param(table).query(Boolean.class).single();
    }

}
