package org.alliance.communities.people.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is made administrator as long as there is none; makes all other users in Camunda Admin. Afterwards these settings
 * change nothing.
 */
@ConfigurationProperties("communities.administrator")
record FirstAdministrator(@DefaultValue("") String login, @DefaultValue("") String password) {

    boolean isNamed() {
        return !login.isBlank() && !password.isBlank();
    }

}
