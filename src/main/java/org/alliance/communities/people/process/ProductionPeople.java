package org.alliance.communities.people.process;

import java.util.List;

import org.alliance.communities.people.DemoPeople;
import org.alliance.communities.people.KnownLogins;
import org.alliance.communities.people.KnownLogins.Login;
import org.alliance.communities.startup.CannotStart;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets nobody into production whom everyone could be. The engine's own check of a password would count as a failed login
 * of everyone who has another one.
 */
@Component
@Profile("production")
class ProductionPeople extends AbstractProcessEnginePlugin {

    private final KnownLogins logins;

    private final FirstAdministrator administrator;

    ProductionPeople(KnownLogins logins, FirstAdministrator administrator) {
        this.logins = logins;
        this.administrator = administrator;
    }

    /** Before the engine makes or changes its tables. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        PasswordManager passwords = configuration.getPasswordManager();
        refuse(logins.demoPeople(), "The directory of people knows people of the demo: ");
        refuse(logins.all().stream().filter(login -> hasDemoPassword(login, passwords)).map(Login::id).toList(),
                "These people have the password of the demo, which everyone knows: ");
        if (administrator.password().equals(DemoPeople.PASSWORD)) {
            throw new CannotStart("The first administrator would have the password of the demo, which everyone knows.",
                    "Choose another communities.administrator.password.");
        }
        if (!administrator.isNamed() && !logins.hasAdministrator()) {
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

    private static boolean hasDemoPassword(Login login, PasswordManager passwords) {
        return login.password() != null
                && passwords.check(EncryptionUtil.saltPassword(DemoPeople.PASSWORD, login.salt()), login.password());
    }

}
